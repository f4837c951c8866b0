import {
  fixReach,
  fixReaches,
  levelOf,
  whatDecides,
  whatDecidesTogether,
  type Assessment,
  type Deciding,
  type DecidingTogether,
  type Finding,
} from "@sekisho/core";
import {
  assessmentWords,
  inLanguage,
  reasonWords,
  recordWords,
  reportWords,
  type AssessmentWords,
  type Language,
} from "@sekisho/words";
import { derivationOf, type Step } from "../shared/derivation.ts";
import { leadsOf } from "../shared/named-record.ts";
import { nameOf, questionText } from "../shared/names.ts";
import { valueOfField } from "../shared/values.ts";
import { wrapped } from "../shared/wrap.ts";
import type { TextOptions } from "./options.ts";

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
      recordWords(language).levels[levelOf(rule)] ?? levelOf(rule),
      words.harm[weight.harm] ?? weight.harm,
    ),
    inLanguage(rule.summary, language),
    ...chain(assessment, finding, language),
    ...(finding.status === "unknown" ? deciding(assessment, finding, words, language) : []),
    ...(rule.kind === "recommendation"
      ? [
          "",
          `${words.explain.method}${colon}${inLanguage(rule.method, language)}`,
          `${words.explain.risk}${colon}${inLanguage(rule.risk, language)}`,
          ...reachLine(assessment, finding, words, colon),
        ]
      : [
          "",
          `${reportWords(language).leadsTo}${colon.trimEnd()}`,
          ...leadsOf(rule, assessment.knowledge, language).map((one) => `  - ${one}`),
        ]),
    ...(unchecked(rule.checked) ? ["", words.unchecked] : []),
  ];
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}    `))).join("\n")}\n`;
}

const OPEN: ReadonlySet<string> = new Set(["gap", "partly"]);

/** Which units the remedy still gets to: said where something is left to do. */
function reachLine({ evaluation }: Assessment, finding: Finding, words: AssessmentWords, colon: string): string[] {
  const reach = OPEN.has(finding.status) ? fixReach(finding, evaluation) : undefined;
  if (reach === undefined) return [];
  const { value } = reach;
  const known = fixReaches.find((one) => one === value);
  return [
    `${words.explain.reach}${colon}${known === undefined ? words.explain.reachOpen : words.explain.reaches[known]}`,
  ];
}

const unchecked = (checked: Readonly<Record<string, string | false>> | undefined): boolean =>
  checked === undefined || Object.values(checked).some((source) => source === false || source === "no");

/** The derivation flattened: parts with a heading, conditions as a list, what they rest on further in. */
function chain(assessment: Assessment, finding: Finding, language: Language): string[] {
  const { colon } = reasonWords(language);
  return derivationOf(assessment, finding, language).flatMap(({ title, steps }) => [
    "",
    `${title}${colon.trimEnd()}`,
    ...steps.flatMap((one) => [`  - ${one.said}`, ...one.under.flatMap((each) => stepLines(each, "      "))]),
  ]);
}

const stepLines = ({ said, place, under }: Step, indent: string): string[] => [
  `${indent}${said}${place === undefined ? "" : `  (${place})`}`,
  ...under.flatMap((one) => stepLines(one, `${indent}  `)),
];

/**
 * Each field that decides alone, or of which no values can be tried, as a question, with what every value of it would make of the finding, and the values
 * that do so together. Where nothing of both is found, the questions that it waits for.
 */
function deciding(assessment: Assessment, finding: Finding, words: AssessmentWords, language: Language): string[] {
  const all = whatDecides(finding, assessment.evaluation);
  const { colon, wouldDecide } = reasonWords(language);
  const alone = all.filter(
    ({ outcomes }) => outcomes.length === 0 || outcomes.some(({ status }) => status !== "unknown"),
  );
  const together = whatDecidesTogether(finding, assessment.evaluation, all);
  const shown = alone.length + together.length === 0 ? all : alone;
  const lines = [
    ...shown.flatMap((one) => oneDeciding(assessment, one, words, language)),
    ...together.map((one) => `  ${decidingTogether(assessment, one, words, language)}`),
  ];
  return lines.length === 0 ? [] : ["", `${wouldDecide}${colon.trimEnd()}`, ...lines];
}

function decidingTogether(
  assessment: Assessment,
  { values, status }: DecidingTogether,
  words: AssessmentWords,
  language: Language,
): string {
  const reason = reasonWords(language);
  const said = values.map(({ entity, field, value }) =>
    reason.line(`${entity}.${field}`, valueOfField(field, value, assessment.knowledge, language), ""),
  );
  return reason.would(reason.list(said), statusWord(status, words));
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
