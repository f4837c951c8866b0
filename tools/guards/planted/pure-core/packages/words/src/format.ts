export const a = (1000).toLocaleString("ja");
