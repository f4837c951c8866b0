import type { Assessment, WeighedFinding } from "@sekisho/core";
import { assessmentWords, inLanguage, type AssessmentWords, type Language } from "@sekisho/words";
import { endpointClassWord, nameOf, questionText } from "../shared/names.ts";
import { wrapped } from "../shared/wrap.ts";
import { headingOf } from "./heading.ts";
import type { TextOptions } from "./options.ts";
import { concernsBySubject, summaryOf } from "./summary.ts";


/** The result of an assessment as text: on one screen, or all of it. */
export function textOf(assessment: Assessment, options: TextOptions): string {
  return options.all ? fullText(assessment, options) : summaryOf(assessment, options);
}

function fullText(assessment: Assessment, { language, width, path }: TextOptions): string {
  const words = assessmentWords(language);
  const lines = headingOf(assessment, words, language);
  const section = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push("", title, ...items);
  };
  section(
    words.endpoints,
    assessment.endpoints().flatMap((one) => [
      `  ${words.endpoint(nameOf(one.unit, language), endpointClassWord(one.class.value, language))}`,
      ...one.tcb.map((tcb) => `    ${inLanguage(tcb.title, language)}: ${inLanguage(tcb.opens, language)}`),
    ]),
  );
  section(words.surface, surfaceLines(assessment, language));
  section(words.concerns, concernsBySubject(assessment, language));
  const open = assessment.open();
  section(words.findings, open.flatMap((one) => findingLines(one, words, language)));
  section(
    words.settled,
    assessment.settled().map((one) => `  ${one.finding.id} ${words.status[one.finding.status]} — ${words.settledBy(one.decisions)}`),
  );
  section(
    words.questions,
    assessment
      .questions()
      .flatMap((one) => [`  ${questionText(assessment, one, language)} (${words.questionWorth(one.findings.length)})`, `    ${one.addresses.join(", ")}`]),
  );
  section(
    words.tasks,
    assessment.tasks().map((one) => `  ${one.subject}: ${one.recommendation ?? one.id} — ${one.owner ?? words.nobody}${one.due === undefined ? "" : ` (${one.due})`}`),
  );
  lines.push("", words.next(open[0]?.id ?? "RULE@ID", path));
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}  `))).join("\n")}\n`;
}

function findingLines(one: WeighedFinding, words: AssessmentWords, language: Language): string[] {
  const { rule } = one;
  const decided = one.decisions.map((decision) => ` [${decision.id}: ${decision.value.status}]`).join("");
  const fix =
    rule.kind === "recommendation"
      ? inLanguage(rule.method, language)
      : rule.leads_to.map((lead) => lead.id).join(", ");
  return [
    `  ${words.rating[one.weight.rating]} · ${words.status[one.status]} · ${inLanguage(rule.title, language)} — ${nameOf(one.subject, language)}`,
    `    ${one.id}${one.answers === 0 ? "" : ` · ${words.answers(one.answers)}`}${decided}`,
    `    ${words.fix}: ${fix}`,
  ];
}

function surfaceLines(assessment: Assessment, language: Language): string[] {
  return assessment.surface().map((one) => {
    const positions = one.positions.map(({ position }) => {
      const record = assessment.knowledge.positions.get(position);
      return record === undefined ? position : inLanguage(record.name, language);
    });
    return `  ${nameOf(one.component, language)}: ${positions.join(", ")}`;
  });
}
