import type { FactWords } from "./words.ts";

/** Words of the facts about code that others wrote. */
export const supplyFacts: Readonly<Record<string, FactWords>> = {
  carries_foreign_code: { en: "contains code of others", ja: "第三者のコードを含み得る" },
  code_inventoried: { en: "there is a list of what is in it", ja: "構成ソフトウェアの一覧がある" },
  foreign_code_reviewed: { en: "critical code of others was reviewed", ja: "第三者の重要なコードがレビュー済みである" },
  advisories_followed: { en: "reports of new holes are followed", ja: "新たな脆弱性情報が追跡されている" },
};
