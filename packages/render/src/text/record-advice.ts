import type { ConflictRecord, Knowledge, PurchaseRecord, RecommendationRecord, ReferenceRecord } from "@sekisho/core";
import { adviceWords, inLanguage, reasonWords } from "@sekisho/words";
import { conditionLines, factLabel, valueLabel } from "../shared/facts.ts";
import { ruleLabel } from "../shared/named-record.ts";
import { basisWord, bulleted, checkedLines, type Page } from "./record-page.ts";
import { costOf } from "./record-cost.ts";

/** What a recommendation says besides when it is met: what it changes, done badly, standards, purchases, conflicts. */
export function adviceLines(rule: RecommendationRecord, page: Page): string[] {
  const words = adviceWords(page.language);
  const { knowledge } = page;
  return [
    ...setLines(rule, page),
    ...titled(words.references, referenceLines(rule.references, page), page),
    ...bulleted(words.purchases, meeting(rule.id, knowledge), page),
    ...bulleted(words.conflicts, pulling(rule.id, knowledge), page),
  ];
}

/** Doing it badly, where that is a matter of degree or where it stays a gap. */
export function badlyLines(rule: RecommendationRecord, page: Page): string[] {
  const words = adviceWords(page.language);
  const text = rule.badly ?? rule.partly_because;
  if (text === undefined) return [];
  const counts = rule.badly === undefined && rule.met_partly !== undefined ? "partly" : "gap";
  return [`${words.badly(counts)}${page.words.colon}${inLanguage(text, page.language)}`];
}

const meeting = (id: string, { purchases }: Knowledge): readonly string[] =>
  [...purchases.values()].filter((one) => one.meets.some((met) => met.recommendation === id)).map((one) => one.id);

const pulling = (id: string, { conflicts }: Knowledge): readonly string[] =>
  [...conflicts.values()].filter((one) => one.between.includes(id)).map((one) => one.id);

function setLines(rule: RecommendationRecord, page: Page): string[] {
  const words = adviceWords(page.language);
  const { bracketed, list } = reasonWords(page.language);
  const lines = rule.sets.map(({ role, property, to }) => {
    const name = factLabel(property, page.knowledge, page.language);
    const values = (Array.isArray(to) ? to : [to]).map((one) =>
      valueLabel(property, one, page.knowledge, page.language),
    );
    return `  - ${name}${page.words.colon}${list(values)}${bracketed(words.setRoles[role] ?? role)}`;
  });
  return titled(words.sets, lines, page);
}

function referenceLines(ids: readonly string[], page: Page): string[] {
  return ids.map((id) => `  - ${page.knowledge.references.get(id)?.title ?? id}`);
}

function titled(title: string, lines: readonly string[], page: Page): string[] {
  return lines.length === 0 ? [] : ["", `${title}${page.words.colon.trimEnd()}`, ...lines];
}

/** A conflict: what pulls against what, when, and how others settle it. */
export function conflictLines(record: ConflictRecord, page: Page): string[] {
  const words = adviceWords(page.language);
  return [
    `${record.id}: ${inLanguage(record.title, page.language)}`,
    `${words.against(words.pulls[record.against] ?? record.against)} · ${origin(record, page)}`,
    "",
    inLanguage(record.summary, page.language),
    `${words.settle}${page.words.colon}${inLanguage(record.settle, page.language)}`,
    ...(record.first === undefined ? [] : [words.safetyFirst]),
    words.decideWith(record.decide_with.map((one) => words.who[one] ?? one)),
    ...conditions(page.words.appliesIf, record.applies, page),
    ...conditions(words.raisedIf, record.raises, page),
    ...bulleted(words.between, record.between, page),
  ];
}

/** A purchase: what it gives to which recommendation, what it costs, what it still needs. */
export function purchaseLines(record: PurchaseRecord, page: Page): string[] {
  const words = adviceWords(page.language);
  const { colon } = page.words;
  return [
    `${record.id}: ${inLanguage(record.title, page.language)}`,
    origin(record, page),
    "",
    inLanguage(record.summary, page.language),
    `${words.needs}${colon}${inLanguage(record.needs, page.language)}`,
    `${page.words.cost}${colon}${costOf(record.cost, page)}`,
    ...(record.cost.note === undefined ? [] : [`  ${inLanguage(record.cost.note, page.language)}`]),
    page.words.inField[record.in_field] ?? record.in_field,
    "",
    `${words.meets}${colon.trimEnd()}`,
    ...record.meets.map(
      (one) =>
        `  - ${ruleLabel(one.recommendation, page.knowledge, page.language)}${colon}${inLanguage(one.how, page.language)}`,
    ),
    ...conditions(words.usableIf, record.applies, page),
    ...conditions(words.inUseIf, record.has, page),
    ...titled(words.references, referenceLines(record.references, page), page),
  ];
}

/** A standard or public document, and who names it. */
export function referenceRecordLines(record: ReferenceRecord, page: Page): string[] {
  const words = adviceWords(page.language);
  const { recommendations, purchases } = page.knowledge;
  const naming = [...recommendations.values(), ...purchases.values()].filter((one) =>
    one.references.includes(record.id),
  );
  return [
    record.title,
    `${words.publisher}${page.words.colon}${record.publisher}`,
    ...checkedLines(record.checked, page),
    "",
    inLanguage(record.about, page.language),
    ...bulleted(
      words.citedBy,
      naming.map((one) => one.id),
      page,
    ),
  ];
}

function origin({ guideline, basis }: ConflictRecord | PurchaseRecord, page: Page): string {
  const from = guideline === undefined ? [] : [page.words.guideline(guideline.document, guideline.section)];
  return [...from, basisWord(basis, page)].join(" · ");
}

function conditions(title: string, of: ConflictRecord["applies"], { knowledge, language, words }: Page): string[] {
  return ["", `${title}${words.colon.trimEnd()}`, ...conditionLines(of, knowledge, language)];
}
