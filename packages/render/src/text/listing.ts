import type { Knowledge } from "@sekisho/core";
import { factName, inLanguage, recordWords, type Language, type RecordWords } from "@sekisho/words";
import { aligned } from "../shared/table.ts";
import { recordsIn, type RecordList, type Shown } from "./catalogue.ts";

/** One list of the knowledge base as aligned columns, with a line of headings. */
export function listingOf(list: RecordList, knowledge: Knowledge, language: Language): string {
  const words = recordWords(language);
  const records = [...recordsIn(list, knowledge)].sort(bySection);
  const [first] = records;
  if (first === undefined) return "";
  const rows = records.map((one) => row(one, words, language));
  return `${aligned([headings(first, words), ...rows]).join("\n")}\n`;
}

function headings({ kind }: Shown, { columns }: RecordWords): string[] {
  const middle: Readonly<Record<Shown["kind"], readonly string[]>> = {
    concern: [columns.level, columns.section],
    recommendation: [columns.level, columns.section],
    class: [columns.group],
    property: [columns.type],
    network: [columns.reach],
    protection: [columns.layer],
    position: [],
    vocabulary: [],
    "tcb-variant": [columns.group],
    weight: [],
    conflict: [],
    purchase: [],
    reference: [],
    fact: [columns.about],
  };
  return [columns.id, ...middle[kind], kind === "vocabulary" || kind === "fact" ? columns.words : columns.title];
}

function row(one: Shown, words: RecordWords, language: Language): string[] {
  const word = (of: Readonly<Record<string, string>>, id: string): string => of[id] ?? id;
  switch (one.kind) {
    case "concern":
      return [one.id, word(words.levels, one.level), section(one), inLanguage(one.title, language)];
    case "recommendation":
      return [one.id, word(words.levels, one.guideline.level), section(one), inLanguage(one.title, language)];
    case "class":
      return [one.id, word(words.groups, one.group), inLanguage(one.name, language)];
    case "property":
      return [one.id, word(words.types, one.type), inLanguage(one.name, language)];
    case "network":
      return [one.id, word(words.words, one.reach), inLanguage(one.name, language)];
    case "protection":
      return [one.id, word(words.layers, one.layer), inLanguage(one.name, language)];
    case "position":
      return [one.id, inLanguage(one.name, language)];
    case "vocabulary":
      return [one.id, one.values.map((value) => value.id).join(", ")];
    case "tcb-variant":
      return [one.id, word(words.groups, one.group), inLanguage(one.title, language)];
    case "weight":
    case "conflict":
    case "purchase":
      return [one.id, inLanguage(one.title, language)];
    case "reference":
      return [one.id, one.title];
    case "fact":
      return [one.id, word(words.entity, one.fact.of), factName(one.id, language) ?? one.id];
  }
}

type Rule = Extract<Shown, { readonly kind: "concern" | "recommendation" }>;
const section = ({ guideline }: Rule): string => `${guideline.document} ${guideline.section}`;
const isRule = (one: Shown): one is Rule => one.kind === "concern" || one.kind === "recommendation";

/** Rules as the guideline has them: 6.2 before 6.10. Everything else stays where it is. */
function bySection(left: Shown, right: Shown): number {
  if (!isRule(left) || !isRule(right)) return 0;
  const [a, b] = [left, right].map((one) => [one.guideline.document, ...one.guideline.section.split(".")]);
  if (a === undefined || b === undefined) return 0;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [x, y] = [a[at] ?? "", b[at] ?? ""];
    if (x !== y) return Number.isNaN(Number(x) - Number(y)) ? (x < y ? -1 : 1) : Number(x) - Number(y);
  }
  return 0;
}
