export const width = 1;
