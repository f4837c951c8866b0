import type { Language } from "./language.ts";

const LISTED = 12;
/** Kinds named one by one; more of them are an entry of any kind. */
const MOST = 4;

/** A list of words for a message, cut where it would fill the screen. */
export const atMost = (words: readonly string[], more: string): string =>
  words.length <= LISTED ? words.join(", ") : `${words.slice(0, LISTED).join(", ")}, ${more}`;

/** Words that a comma parts: a list that was written without its brackets, and no text for people. */
export const isList = (text: string): boolean => /^[a-z0-9_.-]+(?:, [a-z0-9_.-]+)*$/i.test(text);

/** Types, formats and kinds of entity as people call them. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { en: "text", ja: "文字列" },
  number: { en: "number", ja: "数値" },
  int: { en: "whole number", ja: "整数" },
  boolean: { en: "yes or no", ja: "yes または no" },
  object: { en: "fields", ja: "項目の組" },
  record: { en: "fields", ja: "項目の組" },
  array: { en: "list", ja: "リスト" },
  other: { en: "another value", ja: "別の値" },
  date: { en: "date such as 2026-11-23", ja: "日付（例：2026-11-23）" },
  instant: { en: "time such as 2026-11-23T09:00:00Z", ja: "日時（例：2026-11-23T09:00:00Z）" },
  duration: { en: "duration such as 5 years", ja: "期間（例：5 years）" },
  rate: { en: "rate such as 4 per year", ja: "頻度（例：4 per year）" },
  country: { en: "country code such as JP", ja: "国コード（例：JP）" },
  currency: { en: "currency code such as EUR", ja: "通貨コード（例：EUR）" },
  id: { en: "id such as link-key", ja: "ID（例：link-key）" },
  sha256: { en: "SHA-256 digest of 64 hexadecimal digits", ja: "SHA-256 値（16進64桁）" },
  text: { en: "text of the right form", ja: "所定の書式" },
  system: { en: "the system", ja: "システム" },
  person: { en: "person", ja: "担当者" },
  actor: { en: "actor", ja: "関係者" },
  data: { en: "data", ja: "データ" },
  function: { en: "function", ja: "機能" },
  credential: { en: "credential", ja: "資格情報" },
  zone: { en: "zone", ja: "ゾーン" },
  network: { en: "network", ja: "ネットワーク" },
  component: { en: "component", ja: "コンポーネント" },
  flow: { en: "flow", ja: "フロー" },
  assumption: { en: "assumption", ja: "前提" },
  decision: { en: "decision", ja: "決定" },
  task: { en: "task", ja: "作業" },
  review: { en: "review", ja: "レビュー" },
  incident: { en: "incident", ja: "インシデント" },
  finding: { en: "finding", ja: "指摘" },
  entry: { en: "entry", ja: "項目" },
  privacy: { en: "privacy answer", ja: "プライバシー回答" },
};

/** Types, formats or kinds, joined by "or"; many of them as one word for all. */
export function inWords(ids: readonly string[], language: Language): string {
  const shown = ids.length > MOST ? ["entry"] : ids;
  const names = [...new Set(shown.map((id) => (Object.hasOwn(NAMES, id) ? (NAMES[id]?.[language] ?? id) : id)))];
  return language === "ja" ? names.join("・") : names.join(" or ");
}
