const read: unknown = 1;
export const a = read as string; // planted
export const b = <string>read; // planted
export const c = ["x"] as const;
export const d = { x: 1 } satisfies Record<string, number>;
