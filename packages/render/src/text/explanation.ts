import { groundsOf, levelOf, type Assessment, type Finding, type Known } from "@sekisho/core";
import { assessmentWords, inLanguage, type AssessmentWords } from "@sekisho/words";
import { nameOf } from "../shared/names.ts";
import { wrapped } from "../shared/wrap.ts";
import type { TextOptions } from "./assessment.ts";

/** Why a finding is what it is: the rule, what it rests on line by line, and what would decide it. */
export function explanationOf(
  assessment: Assessment,
  finding: Finding,
  options: Pick<TextOptions, "language" | "width">,
): string {
  const { language, width } = options;
  const words = assessmentWords(language);
  const { rule } = finding;
  const derivation = assessment.judged.derive(finding);
  const weight = assessment.weigh(finding);
  const lines = [
    `${finding.id}: ${words.status[finding.status]}`,
    `${words.explain.rule}: ${rule.guideline.document} ${rule.guideline.section} ${inLanguage(rule.title, language)}`,
    `${words.explain.subject}: ${nameOf(finding.subject, language)}`,
    words.explain.weight(
      words.rating[weight.rating],
      words.rating[levelOf(rule)],
      words.harm[weight.harm] ?? weight.harm,
    ),
    inLanguage(rule.summary, language),
    "",
    ...reasons(
      derivation.applies.value === false ? words.explain.notApplies : words.explain.applies,
      derivation.applies,
      assessment,
      words,
    ),
    ...(derivation.decided === undefined
      ? []
      : reasons(
          typeof derivation.decided.value === "boolean" ? words.explain.decided : words.explain.waits,
          derivation.decided,
          assessment,
          words,
        )),
    ...(rule.kind === "recommendation"
      ? [
          "",
          `${words.explain.method}: ${inLanguage(rule.method, language)}`,
          `${words.explain.risk}: ${inLanguage(rule.risk, language)}`,
        ]
      : []),
    ...(unchecked(rule.checked) ? ["", words.unchecked] : []),
  ];
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, "    "))).join("\n")}\n`;
}

const unchecked = (checked: Readonly<Record<string, string | false>> | undefined): boolean =>
  checked === undefined || Object.values(checked).some((source) => source === false || source === "no");

function reasons(title: string, value: Known<boolean>, assessment: Assessment, words: AssessmentWords): string[] {
  const grounds = groundsOf(value.because);
  const at = (entity: string, field: string): string => {
    const place = assessment.document.source.place(entity, field);
    return place === undefined ? `${entity}.${field}` : `${entity}.${field} (${place.file}:${place.line})`;
  };
  const listed = [
    ...grounds.lines.map((one) => words.explain.line(at(one.entity, one.field), JSON.stringify(one.is))),
    ...grounds.missing.map((one) => words.explain.missing(at(one.entity, one.field))),
    ...grounds.parts.map((one) => words.explain.missingPart(one.part, one.of)),
    ...grounds.asDrawn.map((one) => words.explain.asDrawn(one.what, one.of)),
    ...grounds.assumptions.map(words.explain.assumption),
    ...grounds.decisions.map(words.explain.decision),
  ];
  return [`${title}:`, ...listed.map((one) => `  ${one}`)];
}
