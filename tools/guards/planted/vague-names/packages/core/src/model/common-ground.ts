export const commonality = 1;
