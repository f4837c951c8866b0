import type { FactWords } from "./words.ts";

/** Words of the facts about what network operators and other partners see and say. */
export const partnersFacts: Readonly<Record<string, FactWords>> = {
  operator_carries_units: {
    en: "units reach it over an operator's network",
    ja: "個体が通信事業者の網を経由して接続する",
  },
  operator_data_used: {
    en: "what the operator sees of the units is used",
    ja: "通信事業者から見える情報を監視に活用している",
  },
};
