export const studio = 1;
