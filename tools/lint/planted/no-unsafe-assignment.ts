export const text: string = JSON.parse("1");
