import type { Knowledge } from "@sekisho/core";
import { type Language, type RecordWords } from "@sekisho/words";
import { factLabel, valueLabel } from "../shared/facts.ts";
import { ruleLabel } from "../shared/named-record.ts";

/** What every part of a record's page needs: the knowledge base, the language and its labels. */
export interface Page {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly words: RecordWords;
}

/** A titled list of other records with their titles; nothing where there are none. */
export function bulleted(title: string, ids: readonly string[], page: Page): string[] {
  if (ids.length === 0) return [];
  return [
    "",
    `${title}${page.words.colon.trimEnd()}`,
    ...ids.map((id) => `  - ${ruleLabel(id, page.knowledge, page.language)}`),
  ];
}

/** What was compared with which source, and what was not: nobody should take an unchecked number for a checked one. */
export function checkedLines(
  checked: Readonly<Record<string, string | false>> | undefined,
  { words }: Pick<Page, "words">,
): string[] {
  const entries = Object.entries(checked ?? {});
  const name = (what: string): string => words.checkable[what] ?? what;
  const not = entries.filter(([, source]) => source === false || source === "no").map(([what]) => name(what));
  const done = entries.filter(([, source]) => source !== false && source !== "no");
  return [
    ...done.map(([what, source]) => words.checked(name(what), String(source))),
    ...(not.length === 0 ? [] : [words.unchecked(not)]),
  ];
}

/** Where a figure or a statement comes from. */
export function basisWord(basis: string, { words }: Pick<Page, "words">): string {
  const [word = "", ...rest] = basis.split(": ");
  const known = word === "judgement" ? words.judgement : word === "secondary-source" ? words.secondary : word;
  return words.basis([known, ...rest].join(": "));
}

export const factWord = (id: string, page: Page): string => factLabel(id, page.knowledge, page.language);
export const valueWord = (fact: string, value: unknown, page: Page): string =>
  valueLabel(fact, value, page.knowledge, page.language);
