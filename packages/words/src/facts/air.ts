import type { FactWords } from "./words.ts";

export const airFacts: Readonly<Record<string, FactWords>> = {
  speaks_by_radio: { en: "speaks by radio", ja: "無線で通信する" },
  pattern_on_air: {
    en: "time and size of its messages tell what its user does",
    ja: "通信の時刻と大きさから利用者の行動が分かる",
  },
  jamming_seen: { en: "jamming is noticed and reported", ja: "電波妨害が検知・通報される" },
  reconnects_spread: { en: "units come back one after the other", ja: "再接続の時刻が分散される" },
};
