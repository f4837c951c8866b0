export const a = Date.now(); // planted
export const b = new Date(); // planted
export const c = new Date("2026-01-01T00:00:00Z");
export const d = Math.random(); // planted
export const e = (1000).toLocaleString(); // planted
export const f = new Intl.NumberFormat("ja"); // planted
export const g = ["b", "a"].sort((left, right) => left.localeCompare(right)); // planted
export const h = c.getHours(); // planted
export const i = c.getUTCHours();
export const j = Math["random"](); // planted
const { now } = Date; // planted
export const k = now();
export const l = Date(); // planted
export const m = Math.max(1, 2);
export const n = globalThis; // planted
export const o = { performance: 1, crypto: 2 };
export const p = o.performance;
