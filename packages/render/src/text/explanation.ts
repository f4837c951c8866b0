import {
  decisive,
  levelOf,
  whatDecides,
  type Assessment,
  type Condition,
  type DecidedCondition,
  type Deciding,
  type Finding,
} from "@sekisho/core";
import { assessmentWords, inLanguage, reasonWords, recordWords, type AssessmentWords, type Language } from "@sekisho/words";
import { askedLabel, factLabel, valueLabel } from "../shared/facts.ts";
import { nameOf, questionText } from "../shared/names.ts";
import { wrapped } from "../shared/wrap.ts";
import { valueOfField } from "../shared/values.ts";
import type { TextOptions } from "./options.ts";
import { createReasons, type Reasons } from "./reasons.ts";

/**
 * Why a finding is what it is, as a chain: the finding, the conditions of its rule that decided, the facts in words
 * that they read, the lines of the document these rest on. For an open question: what would decide it.
 */
export function explanationOf(
  assessment: Assessment,
  finding: Finding,
  options: Pick<TextOptions, "language" | "width">,
): string {
  const { language, width } = options;
  const words = assessmentWords(language);
  const { rule } = finding;
  const weight = assessment.weigh(finding);
  const { colon } = reasonWords(language);
  const lines = [
    `${finding.id}: ${words.status[finding.status]}`,
    `${words.explain.rule}${colon}${rule.guideline.document} ${rule.guideline.section} ${inLanguage(rule.title, language)}`,
    `${words.explain.subject}${colon}${nameOf(finding.subject, language)}`,
    words.explain.weight(
      words.rating[weight.rating],
      words.rating[levelOf(rule)],
      words.harm[weight.harm] ?? weight.harm,
    ),
    inLanguage(rule.summary, language),
    ...chain(assessment, finding, words, language),
    ...(finding.status === "unknown" ? deciding(assessment, finding, words, language) : []),
    ...(rule.kind === "recommendation"
      ? [
          "",
          `${words.explain.method}${colon}${inLanguage(rule.method, language)}`,
          `${words.explain.risk}${colon}${inLanguage(rule.risk, language)}`,
        ]
      : []),
    ...(unchecked(rule.checked) ? ["", words.unchecked] : []),
  ];
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}    `))).join("\n")}\n`;
}

const unchecked = (checked: Readonly<Record<string, string | false>> | undefined): boolean =>
  checked === undefined || Object.values(checked).some((source) => source === false || source === "no");

function chain(assessment: Assessment, finding: Finding, words: AssessmentWords, language: Language): string[] {
  const { rule } = finding;
  const { applies, decided, partly } = assessment.judged.derive(finding);
  const reasons = createReasons(assessment, language);
  const { colon } = reasonWords(language);
  const part = (title: string, condition: Condition): string[] => [
    "",
    `${title}${colon.trimEnd()}`,
    ...conditions(assessment, finding, condition, reasons, language),
  ];
  const decides = rule.kind === "concern" ? rule.raises : rule.met;
  const isDecided = typeof decided?.value === "boolean";
  return [
    ...part(applies.value === false ? words.explain.notApplies : words.explain.applies, rule.applies),
    ...(decided === undefined ? [] : part(isDecided ? words.explain.decided : words.explain.waits, decides)),
    ...(partly !== undefined && rule.kind === "recommendation" && rule.met_partly !== undefined
      ? part(recordWords(language).partlyIf, rule.met_partly)
      : []),
  ];
}

/** The conditions that decided, each fact once: several comparisons of one fact become one line. */
function conditions(
  assessment: Assessment,
  finding: Finding,
  condition: Condition,
  reasons: Reasons,
  language: Language,
): string[] {
  const words = reasonWords(language);
  const { knowledge } = assessment;
  const byFact = new Map<string, DecidedCondition[]>();
  for (const one of decisive(condition, finding.subject, assessment.evaluation)) {
    const key = `${one.condition.fact} ${one.condition.of ?? ""}`;
    byFact.set(key, [...(byFact.get(key) ?? []), one]);
  }
  return [...byFact.values()].flatMap((all) => {
    const [one] = all;
    if (one === undefined) return [];
    const { condition: leaf, came } = one;
    const at = leaf.of === undefined ? "" : (words.of[leaf.of] ?? "");
    const name = words.holds(factLabel(leaf.fact, knowledge, language), at);
    const value = valueLabel(leaf.fact, valueRead(assessment, finding, one), knowledge, language);
    const asked = all.map((each) => askedLabel(each.condition, knowledge, language));
    const failed = came.value === false ? words.either([...new Set(asked)].filter((each) => each !== value)) : "";
    return [`  - ${words.said(name, value, failed)}`, ...reasons.under(came.because, leaf.fact, "      ")];
  });
}

/** The value of the fact that a condition read: of the entity that its reason names, or of the subject itself. */
function valueRead(assessment: Assessment, finding: Finding, { condition, came }: DecidedCondition): unknown {
  const { because } = came;
  const of = because.on === "fact" && because.fact === condition.fact ? because.of : undefined;
  const entity = of === undefined ? undefined : assessment.document.byId.get(of);
  if (entity !== undefined) return assessment.evaluation.byName(entity, condition.fact).value;
  if (condition.of === undefined) return assessment.evaluation.byName(finding.subject, condition.fact).value;
  return came.value;
}

/** Each field that is missing as a question, with what every value of it would make of the finding. */
function deciding(assessment: Assessment, finding: Finding, words: AssessmentWords, language: Language): string[] {
  const all = whatDecides(finding, assessment.evaluation);
  const { colon, wouldDecide } = reasonWords(language);
  return all.length === 0
    ? []
    : ["", `${wouldDecide}${colon.trimEnd()}`, ...all.flatMap((one) => oneDeciding(assessment, one, words, language))];
}

function oneDeciding(assessment: Assessment, one: Deciding, words: AssessmentWords, language: Language): string[] {
  const reason = reasonWords(language);
  const of = assessment.document.byId.get(one.entity)?.kind ?? "system";
  const byStatus = new Map<string, string[]>();
  for (const { value, status } of one.outcomes) {
    const said = valueOfField(one.field, value, assessment.knowledge, language);
    byStatus.set(status, [...(byStatus.get(status) ?? []), said]);
  }
  return [
    `  ${one.entity}.${one.field}: ${questionText(assessment, { about: one.field, of }, language)}`,
    ...[...byStatus].map(([status, values]) => {
      const list = reason.list(values);
      return `    ${status === "unknown" ? reason.wouldStayOpen(list) : reason.would(list, statusWord(status, words))}`;
    }),
  ];
}

const statusWord = (status: string, words: AssessmentWords): string =>
  Object.entries(words.status).find(([name]) => name === status)?.[1] ?? status;
