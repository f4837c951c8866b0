const list: string[] = [];
export const first = list.at(0)!;
