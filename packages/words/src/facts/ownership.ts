import type { FactWords } from "./words.ts";

export const ownershipFacts: Readonly<Record<string, FactWords>> = {
  implementer_named: { en: "someone is named who builds it", ja: "実装の担当者が決まっている" },
  watcher_named: { en: "someone is named who watches it", ja: "監視の担当者が決まっている" },
  repair_procedure_named: { en: "it is written which procedure mends it", ja: "修復手順が決まっている" },
};
