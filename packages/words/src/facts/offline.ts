import type { FactWords } from "./words.ts";

export const offlineFacts: Readonly<Record<string, FactWords>> = {
  judged_by_peers: { en: "neighbours notice a unit that behaves oddly", ja: "周囲の個体が異常な個体に気付ける" },
  tampering_reported: { en: "opening and tampering are reported", ja: "開封や改造が通報される" },
};
