import type { FactWords } from "./facts/words.ts";

/** The one word for each position of an attacker, as every fact and table says it. The records of positions have the same. */
export const positionWords = {
  internet: { en: "internet", ja: "インターネット" },
  partner: { en: "partner", ja: "パートナー" },
  network: { en: "same network", ja: "同一ネットワーク" },
  radio: { en: "radio range", ja: "電波の届く範囲" },
  touch: { en: "touch", ja: "接触" },
  inside: { en: "inside the unit", ja: "個体の内部" },
} as const satisfies NonNullable<FactWords["values"]>;
