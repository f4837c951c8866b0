import { groundsOf, isUnknown, type Assessment } from "@sekisho/core";

/** The assessment for programs: ids, codes, addresses, no words. Within version 1 fields are only ever added. */
export function jsonOf(assessment: Assessment): string {
  const { judged } = assessment;
  const findings = [...judged.findings()].map((finding) => {
    const { applies, decided } = judged.derive(finding);
    const grounds = groundsOf((decided ?? applies).because);
    const weight = assessment.weigh(finding);
    return {
      id: finding.id,
      rule: finding.rule.id,
      kind: finding.rule.kind,
      subject: finding.subject.id,
      status: finding.status,
      rating: weight.rating,
      harm: weight.harm,
      rests_on: grounds.lines.map((one) => `${one.entity}.${one.field}`),
      waits_for: [
        ...grounds.missing.map((one) => `${one.entity}.${one.field}`),
        ...grounds.parts.map((one) => `${one.of}.absent`),
      ],
      assumptions: grounds.assumptions,
      decisions: grounds.decisions,
    };
  });
  return `${JSON.stringify(
    {
      schema: assessment.schema,
      model: assessment.model,
      as_of: assessment.asOf,
      knowledge: assessment.knowledge.version,
      incomplete: assessment.document.incomplete,
      endpoints: assessment
        .endpoints()
        .map((one) => ({ id: one.unit.id, class: isUnknown(one.class.value) ? "unknown" : one.class.value })),
      surface: assessment
        .surface()
        .map((one) => ({ component: one.component.id, positions: one.positions.map((at) => at.position) })),
      findings,
      questions: assessment
        .questions()
        .map(({ about, kind, addresses, findings: waiting, rating }) => ({
          about,
          kind,
          addresses,
          findings: waiting,
          rating,
        })),
      tasks: assessment.tasks(),
      not_applied: assessment.notApplied,
    },
    undefined,
    2,
  )}\n`;
}
