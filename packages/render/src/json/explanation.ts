import {
  groundsOf,
  smallestChange,
  whatDecides,
  whatDecidesTogether,
  type Assessment,
  type ClearingChange,
  type Finding,
  type Known,
} from "@sekisho/core";
import type { ExplanationOutput } from "./explanation-schema.ts";

/** An explanation for programs: ids, codes and addresses; texts come from the records. */
export const explanationJsonOf = (assessment: Assessment, finding: Finding): string =>
  `${JSON.stringify(explanationValue(assessment, finding), undefined, 2)}\n`;

function explanationValue(assessment: Assessment, finding: Finding): ExplanationOutput {
  const { evaluation, judged } = assessment;
  const { applies, decided, partly } = judged.derive(finding);
  const alone = finding.status === "unknown" ? whatDecides(finding, evaluation) : [];
  const together = finding.status === "unknown" ? whatDecidesTogether(finding, evaluation, alone) : [];
  const { best, remedy } = smallestChange(assessment, finding);
  const { rating } = assessment.weigh(finding);
  return {
    schema: "sekisho/explanation/1",
    model: assessment.model,
    as_of: assessment.asOf,
    knowledge: assessment.knowledge.version,
    finding: {
      id: finding.id,
      rule: finding.rule.id,
      kind: finding.rule.kind,
      subject: finding.subject.id,
      status: finding.status,
      rating,
    },
    applies: ground(applies),
    ...(decided === undefined ? {} : { decided: ground(decided) }),
    ...(partly === undefined ? {} : { partly: ground(partly) }),
    would_decide: alone.map(({ entity, field, outcomes }) => ({
      address: `${entity}.${field}`,
      outcomes: [...outcomes],
    })),
    would_decide_together: together.map(({ values, status }) => ({
      values: values.map(({ entity, field, value }) => ({ address: `${entity}.${field}`, value })),
      status,
    })),
    smallest_change: best === undefined ? null : change(best, finding),
    recommended_change: remedy === undefined ? null : change(remedy, finding),
  };
}

function ground(of: Known<boolean>): ExplanationOutput["applies"] {
  const { lines, missing, parts, asDrawn, assumptions, decisions, facts } = groundsOf(of.because);
  return {
    value: typeof of.value === "boolean" ? of.value : "unknown",
    lines: lines.map(({ entity, field, is }) => ({ address: `${entity}.${field}`, is })),
    missing: missing.map(({ entity, field }) => `${entity}.${field}`),
    parts: [...parts],
    as_drawn: [...asDrawn],
    assumptions: [...assumptions],
    decisions: [...decisions],
    facts: [...facts],
  };
}

function change(
  { moves, remedy, status, comparison }: ClearingChange,
  finding: Finding,
): ExplanationOutput["smallest_change"] {
  return {
    changes: moves.map(({ address, before, value }) => ({
      set: address,
      ...(before === undefined ? {} : { before }),
      value,
    })),
    ...(remedy === undefined ? {} : { remedy }),
    becomes: status,
    effects: comparison
      .findings()
      .filter((one) => one.id !== finding.id)
      .map(({ id, change: effect, before, after }) => ({ finding: id, change: effect, before, after })),
  };
}
