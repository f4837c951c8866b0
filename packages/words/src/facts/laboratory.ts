import type { FactWords } from "./words.ts";

export const laboratoryFacts: Readonly<Record<string, FactWords>> = {
  unit_keeps_secrets: { en: "the unit keeps secrets", ja: "個体が秘密情報を保持する" },
  secrets_read_by_hand: {
    en: "a secret of the unit can be read with simple tools",
    ja: "簡単な道具で個体の秘密情報を読み取れる",
  },
  laboratory_yields_secrets: {
    en: "a laboratory would get at a secret of the unit",
    ja: "実験設備があれば個体の秘密情報を取り出せる",
  },
  secrets_open_others: { en: "a secret of the unit opens others too", ja: "個体の秘密情報が他の個体にも通用する" },
  laboratory_thought_of: {
    en: "it was decided what a laboratory may get out of one chip",
    ja: "実験設備で一つのチップから何が漏れ得るかが検討済みである",
  },
};
