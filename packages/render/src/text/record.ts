import { factsIn, type Knowledge } from "@sekisho/core";
import { inLanguage, recordWords, type Language, type RecordWords } from "@sekisho/words";
import { aligned } from "../shared/table.ts";
import { wrapped } from "../shared/wrap.ts";
import type { Shown } from "./catalogue.ts";
import { ruleLines } from "./record-rule.ts";
import { conflictLines, purchaseLines, referenceRecordLines } from "./record-advice.ts";
import { bulleted, factWord, valueWord, type Page } from "./record-page.ts";
import { vocabularyLines } from "./record-vocabulary.ts";

/** A record of the knowledge base, or a fact, in plain text: what it says, what was checked, what it leads to. */
export function recordText(
  record: Shown,
  knowledge: Knowledge,
  { language, width }: { readonly language: Language; readonly width: number },
): string {
  const page: Page = { knowledge, language, words: recordWords(language) };
  const lines = linesOf(record, page);
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, `${/^ *(- )?/.exec(line)?.[0].replaceAll("-", " ") ?? ""}  `))).join("\n")}\n`;
}

function linesOf(record: Shown, page: Page): string[] {
  const { language, words, knowledge } = page;
  switch (record.kind) {
    case "concern":
    case "recommendation":
      return ruleLines(record, page);
    case "tcb-variant":
      return [
        `${record.id}: ${inLanguage(record.title, language)}`,
        inLanguage(record.meaning, language),
        "",
        `${words.opens}${words.colon}${inLanguage(record.opens, language)}`,
        `${words.fits}${words.colon}${record.fits.map((one) => words.words[one] ?? one).join(", ")}`,
        ...bulleted(words.related, record.recommendations, page),
      ];
    case "weight":
      return [
        `${record.id}: ${inLanguage(record.title, language)}`,
        inLanguage(record.why, language),
        "",
        `${words.table}${words.colon.trimEnd()}`,
        ...weightTable(record.levels, words).map((line) => `  ${line}`),
      ];
    case "conflict":
      return conflictLines(record, page);
    case "purchase":
      return purchaseLines(record, page);
    case "reference":
      return referenceRecordLines(record, page);
    case "fact":
      return factLines(record, page, knowledge);
    default:
      return vocabularyLines(record, page);
  }
}

function weightTable(levels: Extract<Shown, { kind: "weight" }>["levels"], words: RecordWords): string[] {
  const rows = Object.entries(levels);
  const harms = Object.keys(rows[0]?.[1] ?? {});
  return aligned([
    ["", ...harms],
    ...rows.map(([level, row]) => [
      words.levels[level] ?? level,
      ...Object.values(row).map((one) => words.levels[one] ?? one),
    ]),
  ]);
}

function factLines(record: Extract<Shown, { kind: "fact" }>, page: Page, knowledge: Knowledge): string[] {
  const { words } = page;
  const { domain, of } = record.fact;
  const values = domain.type === "one-of" || domain.type === "set-of" ? domain.values : [];
  const readers = [...knowledge.concerns.values(), ...knowledge.recommendations.values()].filter((rule) =>
    [rule.applies, rule.kind === "concern" ? rule.raises : rule.met].some((one) =>
      factsIn(one).some(({ fact }) => fact === record.id),
    ),
  );
  return [
    `${record.id}: ${factWord(record.id, page)}`,
    `${words.types[domain.type] ?? domain.type} · ${words.about(words.entity[of] ?? of)}`,
    ...(values.length === 0
      ? []
      : [
          "",
          `${words.values}${words.colon.trimEnd()}`,
          ...aligned(values.map((one) => [`  ${one}`, valueWord(record.id, one, page)])),
        ]),
    ...bulleted(
      words.readBy,
      readers.map((one) => one.id),
      page,
    ),
  ];
}
