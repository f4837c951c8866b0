/** What the shell is told. Stable: scripts rely on it. */
export const EXIT = { ok: 0, findings: 1, input: 2, bug: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
