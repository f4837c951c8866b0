const text: string = "x";
export const same = text as string;
