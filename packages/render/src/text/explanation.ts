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
  type NotedFinding,
  type Weight,
} from "@sekisho/core";
import {
  assessmentWords,
  inLanguage,
  overviewWords,
  reasonWords,
  recordWords,
  reportWords,
  type AssessmentWords,
  type Language,
} from "@sekisho/words";
import { derivationOf, type Step } from "../shared/derivation.ts";
import { leadsOf } from "../shared/named-record.ts";
import { nameOf, nameOfId, questionText } from "../shared/names.ts";
import { smallestSections } from "../shared/smallest-change.ts";
import { valueOfField } from "../shared/values.ts";
import { notedView } from "../shared/noted.ts";
import { wrapped } from "../shared/wrap.ts";
import type { TextOptions } from "./options.ts";

/**
 * Why a finding is what it is, as a chain: the finding, the conditions of its rule that decided, the facts in words
 * that they read, the lines of the document these rest on. For an open question: what would decide it.
 */
export function explanationOf(
  assessment: Assessment,
  finding: Finding,
  options: Pick<TextOptions, "language" | "width" | "path">,
): string {
  const { width } = options;
  const lines = explanationLines(assessment, finding, options);
  return `${lines.flatMap((line) => (line === "" || COMMAND.test(line) ? [line] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}    `))).join("\n")}\n`;
}

/** A command to copy stays on its line, however long. */
const COMMAND = /^ *sekisho /;

/** The lines of an explanation before they are broken: an empty one before each heading, what is deeper is indented. */
export function explanationLines(
  assessment: Assessment,
  finding: Finding,
  { language, path }: Pick<TextOptions, "language" | "path">,
): readonly string[] {
  const words = assessmentWords(language);
  const { rule } = finding;
  const weight = assessment.weigh(finding);
  const { colon } = reasonWords(language);
  return [
    `${finding.id}: ${words.status[finding.status]}`,
    `${words.explain.rule}${colon}${rule.guideline.document} ${rule.guideline.section} ${inLanguage(rule.title, language)}`,
    `${words.explain.subject}${colon}${nameOf(finding.subject, language)}`,
    words.explain.weight(
      words.rating[weight.rating],
      recordWords(language).levels[levelOf(rule)] ?? levelOf(rule),
      words.harm[weight.harm] ?? weight.harm,
    ),
    ...anewLine(assessment, weight, language),
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
    ...smallestSections(assessment, finding, language, path).flatMap(({ title, lines }) => [
      "",
      `${title}${colon.trimEnd()}`,
      ...lines.map((one) => `  ${one}`),
    ]),
    ...(unchecked(rule.checked) ? ["", words.unchecked] : []),
  ];
}

/** Who rated the finding anew, where somebody did. */
const anewLine = (assessment: Assessment, { anew, rating }: Weight, language: Language): string[] =>
  anew === undefined
    ? []
    : [
        overviewWords(language).ratedAnew(
          assessmentWords(language).rating[rating],
          nameOfId(assessment, anew, language),
        ),
      ];

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

/** A finding that no rule made: who says so, why, how heavy it is, and how to answer it. */
export function notedExplanationOf(
  assessment: Assessment,
  finding: NotedFinding,
  { language, width }: Pick<TextOptions, "language" | "width">,
): string {
  const words = assessmentWords(language);
  const { colon } = reasonWords(language);
  const view = notedView(assessment, finding, language);
  const lines = [
    `${view.id}${colon}${view.title}`,
    `${words.explain.subject}${colon}${view.subject.name}`,
    view.guideline,
    view.weight,
    ...(view.summary === "" ? [] : ["", `${overviewWords(language).because}${colon}${view.summary}`]),
    ...(view.method === undefined ? [] : ["", `${words.explain.method}${colon}${view.method}`]),
    ...view.decisions.map((one) => `${reportWords(language).decisionsAbout}${colon}${one}`),
  ];
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, "    "))).join("\n")}\n`;
}

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
