import type { Assessment, WeighedFinding } from "@sekisho/core";
import {
  assessmentWords,
  inLanguage,
  reasonWords,
  reportWords,
  type AssessmentWords,
  type Language,
} from "@sekisho/words";
import { causesOf, type Cause } from "../shared/causes.ts";
import { endpointClassWord, nameOf, questionText } from "../shared/names.ts";
import { leadsOf } from "../shared/named-record.ts";
import { wrapped } from "../shared/wrap.ts";
import { headingOf } from "./heading.ts";
import type { TextOptions } from "./options.ts";
import { summaryOf } from "./summary.ts";

/** The result of an assessment as text: on one screen, or all of it. */
export function textOf(assessment: Assessment, options: TextOptions): string {
  return options.all ? fullText(assessment, options) : summaryOf(assessment, options);
}

function fullText(assessment: Assessment, { language, width, path }: TextOptions): string {
  const words = assessmentWords(language);
  const { bracketed, colon } = reasonWords(language);
  const lines = headingOf(assessment, words, language, Number.POSITIVE_INFINITY);
  const section = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push("", title, ...items);
  };
  const open = assessment.open();
  section(
    words.endpoints,
    assessment
      .endpoints()
      .flatMap((one) => [
        `  ${words.endpoint(nameOf(one.unit, language), endpointClassWord(one.class.value, language))}`,
        ...one.tcb.flatMap((tcb) => [
          `    ${inLanguage(tcb.title, language)}`,
          `      ${words.broken(inLanguage(tcb.opens, language))}`,
        ]),
      ]),
  );
  section(words.surface, surfaceLines(assessment, words, language));
  section(
    words.causes,
    causesOf(assessment).flatMap((one) => causeLines(one, words, language)),
  );
  section(
    words.concerns,
    open.flatMap((one) => (one.rule.kind === "concern" ? findingLines(one, assessment, language) : [])),
  );
  section(
    words.findings,
    open.flatMap((one) => (one.rule.kind === "recommendation" ? findingLines(one, assessment, language) : [])),
  );
  section(
    words.settled,
    assessment
      .settled()
      .map((one) => `  ${one.finding.id} ${words.status[one.finding.status]} — ${words.settledBy(one.decisions)}`),
  );
  section(
    words.questions,
    assessment
      .questions()
      .flatMap((one) => [
        `  ${questionText(assessment, one, language)}${bracketed(words.questionWorth(one.findings.length))}`,
        `    ${words.list(one.addresses)}`,
      ]),
  );
  section(
    words.tasks,
    assessment.tasks().map((one) => {
      const due = one.due === undefined ? "" : bracketed(one.due);
      return `  ${one.subject}${colon}${one.recommendation ?? one.id} — ${one.owner ?? words.nobody}${due}`;
    }),
  );
  lines.push("", words.next(open[0]?.id ?? "RULE@ID", path));
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}  `))).join("\n")}\n`;
}

/** A finding: about what and what it says, its id, and how to answer it. */
function findingLines(one: WeighedFinding, { knowledge }: Assessment, language: Language): string[] {
  const { rule } = one;
  const words = assessmentWords(language);
  const { colon } = reasonWords(language);
  const decided = one.decisions.map((decision) => ` [${decision.id}: ${decision.value.status}]`).join("");
  const status = one.status === "raised" ? "" : ` ${words.status[one.status]}`;
  const answers = one.answers === 0 ? "" : ` · ${words.answers(one.answers)}`;
  return [
    `  ${words.rating[one.weight.rating]} ${nameOf(one.subject, language)}${colon}${inLanguage(rule.title, language)}`,
    `    ${one.id}${status}${answers}${decided}`,
    ...(rule.kind === "recommendation"
      ? [`    ${words.fix}${colon}${inLanguage(rule.method, language)}`]
      : rule.leads_to.length === 0
        ? []
        : [
            `    ${reportWords(language).leadsTo}${colon.trimEnd()}`,
            ...leadsOf(rule, knowledge, language).map((lead) => `      ${lead}`),
          ]),
  ];
}

/** Lines behind several findings, and the ids of these. */
function causeLines({ lines, findings }: Cause, words: AssessmentWords, language: Language): string[] {
  const { line } = reasonWords(language);
  return [
    ...lines.map(({ address, is, place }) => `  ${line(address, is, place === undefined ? "" : `  (${place})`)}`),
    `    ${words.cause(lines.length, findings.length)} — ${words.list(findings.map((one) => one.id))}`,
  ];
}

function surfaceLines(assessment: Assessment, words: AssessmentWords, language: Language): string[] {
  return assessment.surface().map((one) => {
    const positions = one.positions.map(({ position }) => {
      const record = assessment.knowledge.positions.get(position);
      return record === undefined ? position : inLanguage(record.name, language);
    });
    return `  ${nameOf(one.component, language)}${reasonWords(language).colon}${words.list(positions)}`;
  });
}
