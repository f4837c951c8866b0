import type { ConcernRecord, RecommendationRecord } from "@sekisho/core";
import { adviceWords, inLanguage } from "@sekisho/words";
import { conditionLines } from "../shared/facts.ts";
import { ruleLabel } from "../shared/named-record.ts";
import { adviceLines, badlyLines } from "./record-advice.ts";
import { costOf } from "./record-cost.ts";
import { basisWord, bulleted, checkedLines, type Page } from "./record-page.ts";

/** A concern or a recommendation: what it says, when it applies, when it is raised or met, and where to go from it. */
export function ruleLines(rule: ConcernRecord | RecommendationRecord, page: Page): string[] {
  const { language, words } = page;
  const word = (level: string): string => words.levels[level] ?? level;
  const level =
    rule.kind === "concern"
      ? words.levelBasis(word(rule.level), basisWord(rule.level_basis, page))
      : rule.level_basis === undefined
        ? words.level(word(rule.guideline.level))
        : words.levelBasis(word(rule.guideline.level), basisWord(rule.level_basis, page));
  return [
    `${rule.id}: ${inLanguage(rule.title, language)}`,
    `${words.guideline(rule.guideline.document, rule.guideline.section)} · ${level} · ${words.about(words.entity[rule.subject] ?? rule.subject)}`,
    ...(rule.also.length === 0 ? [] : [adviceWords(language).alsoNumbers(rule.also)]),
    ...checkedLines(rule.checked, page),
    "",
    ...(rule.kind === "concern" && rule.term !== undefined
      ? [`${words.term}${words.colon}${inLanguage(rule.term, language)}`]
      : []),
    ...(rule.kind === "concern" && rule.source_term !== undefined
      ? [`${words.sourceTerm}${words.colon}${inLanguage(rule.source_term, language)}`]
      : []),
    inLanguage(rule.summary, language),
    ...(rule.kind === "recommendation" ? recommended(rule, page) : []),
    ...condition(words.appliesIf, rule.applies, page),
    ...(rule.kind === "concern"
      ? [...condition(words.raisedIf, rule.raises, page), ...leads(rule, page)]
      : [...condition(words.metIf, rule.met, page), ...partly(rule, page), ...answered(rule, page)]),
    ...(rule.kind === "recommendation" ? adviceLines(rule, page) : []),
    ...(rule.kind === "recommendation" ? bulleted(words.related, rule.related, page) : []),
  ];
}

function condition(title: string, of: ConcernRecord["applies"], { knowledge, language, words }: Page): string[] {
  return ["", `${title}${words.colon.trimEnd()}`, ...conditionLines(of, knowledge, language)];
}

function partly(rule: RecommendationRecord, page: Page): string[] {
  if (rule.met_partly === undefined) return [];
  const because = rule.partly_because === undefined ? [] : [`  ${inLanguage(rule.partly_because, page.language)}`];
  return [...condition(page.words.partlyIf, rule.met_partly, page), ...because];
}

function recommended(rule: RecommendationRecord, page: Page): string[] {
  const { language, words } = page;
  const effects = Object.entries(rule.side_effects === "none" ? {} : (rule.side_effects ?? {})).flatMap(([on, text]) =>
    text === undefined ? [] : [`${words.sideEffects[on] ?? on}${words.colon}${inLanguage(text, language)}`],
  );
  const none = rule.side_effects === "none" ? [adviceWords(language).noSideEffects] : [];
  return [
    "",
    `${words.method}${words.colon}${inLanguage(rule.method, language)}`,
    `${words.risk}${words.colon}${inLanguage(rule.risk, language)}`,
    `${words.cost}${words.colon}${costOf(rule.cost, page)}`,
    ...(rule.cost.note === undefined ? [] : [`  ${inLanguage(rule.cost.note, language)}`]),
    words.inField[rule.in_field] ?? rule.in_field,
    ...effects,
    ...none,
    ...badlyLines(rule, page),
  ];
}

function leads(rule: ConcernRecord, page: Page): string[] {
  if (rule.leads_to.length === 0) return [];
  const lines = rule.leads_to.map((one) => {
    const source = one.source === undefined ? "" : `, ${one.source}`;
    return `  - ${ruleLabel(one.id, page.knowledge, page.language)} (${basisWord(one.basis, page)}${source})`;
  });
  return ["", `${page.words.leadsTo}${page.words.colon.trimEnd()}`, ...lines];
}

function answered(rule: RecommendationRecord, page: Page): string[] {
  const from = [...page.knowledge.concerns.values()].filter((one) => one.leads_to.some(({ id }) => id === rule.id));
  return bulleted(
    page.words.answers,
    from.map((one) => one.id),
    page,
  );
}
