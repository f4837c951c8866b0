export const thing = 1; // planted
