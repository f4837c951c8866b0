import type { Assessment, NotedFinding, WeighedFinding } from "@sekisho/core";
import {
  assessmentWords,
  inLanguage,
  overviewWords,
  reasonWords,
  reportWords,
  type AssessmentWords,
  type Language,
} from "@sekisho/words";
import { causesOf, type Cause } from "../shared/causes.ts";
import { endpointClassWord, nameOf, nameOfId, questionText } from "../shared/names.ts";
import { leadsOf } from "../shared/named-record.ts";
import { decisionText } from "../shared/finding-view.ts";
import { notedReason, notedRemedy, notedSource, notedTitle } from "../shared/noted.ts";
import { taskViews } from "../shared/report.ts";
import { overviewParts, overviewTables } from "../shared/overview.ts";
import type { OverviewTable } from "../shared/overview-table.ts";
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
    if (items.length === 0) return;
    lines.push("", title);
    for (const one of items) lines.push(one); // one by one: a call takes no hundred thousand arguments
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
    overviewWords(language).noted,
    assessment.noted().flatMap((one) => notedLines(one, assessment, language)),
  );
  section(
    words.settled,
    assessment
      .settled()
      .map(
        (one) =>
          `  ${nameOf(one.finding.subject, language)}${colon}${inLanguage(one.finding.rule.title, language)} (${one.finding.id}) ${words.status[one.finding.status]} — ${words.settledBy(one.decisions.map((id) => nameOfId(assessment, id, language)))}`,
      ),
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
  const tables = overviewTables(assessment, language);
  for (const part of overviewParts) section(reportWords(language).sections[part], tableLines(tables[part], language));
  section(
    words.tasks,
    taskViews(assessment, language).map((one) => {
      const due = one.due === undefined ? "" : bracketed(one.due);
      return `  ${one.subject.name}${colon}${one.what} — ${one.owner}${due}`;
    }),
  );
  lines.push("", words.next(open[0]?.id ?? "RULE@ID", path));
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}  `))).join("\n")}\n`;
}

/** A finding: about what and what it says, its id, and how to answer it. */
function findingLines(one: WeighedFinding, assessment: Assessment, language: Language): string[] {
  const { knowledge } = assessment;
  const { rule } = one;
  const words = assessmentWords(language);
  const { colon } = reasonWords(language);
  const decided = one.decisions.map((decision) => ` [${decisionText(assessment, decision, language)}]`).join("");
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

/** A finding that no rule made: about what and what it says, where it comes from, why, and how to answer it. */
function notedLines(one: NotedFinding, assessment: Assessment, language: Language): string[] {
  const words = assessmentWords(language);
  const { colon } = reasonWords(language);
  const decided = one.decisions.map((decision) => ` [${decisionText(assessment, decision, language)}]`).join("");
  const reason = notedReason(one, assessment, language);
  const remedy = notedRemedy(one, language);
  return [
    `  ${words.rating[one.rating]} ${nameOf(one.subject, language)}${colon}${notedTitle(one, language)}`,
    `    ${one.id} ${notedSource(one, language)}${decided}`,
    ...(reason === "" ? [] : [`    ${overviewWords(language).because}${colon}${reason}`]),
    ...(remedy === undefined ? [] : [`    ${words.fix}${colon}${remedy}`]),
  ];
}

/** A table as a list: what a row is about, then each column with its heading. */
const tableLines = ({ head, rows }: OverviewTable, language: Language): string[] =>
  rows.map(([first, ...rest]) => {
    const { colon } = reasonWords(language);
    const said = rest.map(({ text }, index) => `${head[index + 1] ?? ""}${colon}${text}`);
    return `  ${first?.text ?? ""}${colon}${said.join(" · ")}`;
  });

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
