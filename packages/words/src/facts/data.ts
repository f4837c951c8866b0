import type { FactWords } from "./words.ts";

/** Levels of harm, as every harm fact gives them. */
const harms = {
  severe: { en: "severe", ja: "甚大" },
  major: { en: "major", ja: "重大" },
  moderate: { en: "moderate", ja: "中程度" },
  negligible: { en: "negligible", ja: "軽微" },
  unstated: { en: "not stated", ja: "記載なし" },
} as const;

export const dataFacts: Readonly<Record<string, FactWords>> = {
  harm_at_stake: { en: "greatest stated harm at stake", ja: "想定される最大の被害", values: harms },
  data_harm: { en: "greatest stated harm of the data", ja: "データに関する最大の被害", values: harms },
  credential_harm: { en: "greatest stated harm of what it opens", ja: "資格情報で開かれるものの最大の被害", values: harms },
  flow_harm: { en: "greatest stated harm of what runs in it", ja: "通信内容に関する最大の被害", values: harms },
  function_harm: { en: "greatest stated harm of the function", ja: "機能に関する最大の被害", values: harms },
};
