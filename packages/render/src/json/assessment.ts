import {
  groundsOf,
  isUnknown,
  levelOf,
  type Assessment,
  type Finding,
  type NotedFinding,
  type WeighedFinding,
} from "@sekisho/core";
import { assumptionsInUse } from "../shared/assumptions.ts";
import { uncheckedParts } from "../shared/unchecked.ts";
import { overviewOutput } from "./overview.ts";
import type { AssessmentOutput, AssessmentsOutput } from "./schema.ts";

/** The assessment for programs: ids, codes, addresses, no words. Within version 1 fields are only ever added. */
export const jsonOf = (assessment: Assessment): string => `${JSON.stringify(outputOf(assessment), undefined, 2)}\n`;

/** A document that was asked for, by its path; without an assessment where nothing of it could be read. */
export interface JsonDocument {
  readonly path: string;
  readonly assessment: Assessment | undefined;
}

/** Several documents as one value, in the order asked for; `null` stands for what could not be read. */
export function jsonOfAll(documents: readonly JsonDocument[]): string {
  const value: AssessmentsOutput = {
    schema: "sekisho/assessments/1",
    documents: documents.map(({ path, assessment }) => ({
      path,
      assessment: assessment === undefined ? null : outputOf(assessment),
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function outputOf(assessment: Assessment): AssessmentOutput {
  const { judged } = assessment;
  const { asDrawn, nothingDrawn, untranslated, broken, unread, loose } = assessment.completeness();
  const open = new Map(assessment.open().map((one) => [one.id, one]));
  return {
    schema: assessment.schema,
    model: assessment.model,
    as_of: assessment.asOf,
    knowledge: assessment.knowledge.version,
    incomplete: assessment.document.incomplete,
    counts: {
      status: countsByStatus(assessment),
      certain: open.size + assessment.noted().length,
      possible: open.size + assessment.noted().length + judged.count("unknown"),
    },
    completeness: {
      nothing_drawn: [...nothingDrawn],
      untranslated: [...untranslated],
      broken: [...broken],
      unread: [...unread],
      loose: [...loose],
    },
    endpoints: assessment.endpoints().map((one) => ({ id: one.unit.id, class: classWord(one.class.value) })),
    surface: assessment.surface().map((one) => ({
      component: one.component.id,
      positions: one.positions.map((at) => at.position),
      possible: one.positions.flatMap((at) => (isUnknown(at.reached.value) ? [at.position] : [])),
    })),
    findings: [...judged.findings()].map((finding) => findingOf(assessment, finding, open.get(finding.id))),
    noted: assessment.noted().map(notedOf),
    overview: overviewOutput(assessment),
    conflicts: assessment.conflicts().map((one) => ({
      id: one.id,
      conflict: one.record.id,
      subject: one.subject.id,
      status: one.status,
      between: [...one.record.between],
      against: one.record.against,
      decided_by: one.decisions.map((by) => ({ id: by.id, status: by.value.status })),
    })),
    offers: assessment.offers().map((one) => ({
      id: one.id,
      purchase: one.record.id,
      subject: one.subject.id,
      status: one.status,
      meets: one.meets.map((met) => met.id),
    })),
    overruled: assessment.overruled().map(({ finding, decision }) => ({
      finding: finding.id,
      decision: decision.id,
      where: decision.value.overruled_by?.where ?? "",
    })),
    settled: assessment.settled().map(({ finding, decisions }) => ({ finding: finding.id, decisions: [...decisions] })),
    as_drawn: [...asDrawn],
    assumptions: [...assumptionsInUse(assessment)].map(([id, findings]) => ({ id, findings: [...findings] })),
    questions: assessment.questions().map((one) => ({
      about: one.about,
      kind: one.kind,
      of: one.of,
      addresses: [...one.addresses],
      findings: [...one.findings],
      rating: one.rating,
      worth: Math.round(one.worth * 1000) / 1000,
      asked: [...one.asked],
    })),
    tasks: [...assessment.tasks()],
    not_applied: [...assessment.notApplied],
  };
}

function findingOf(
  assessment: Assessment,
  finding: Finding,
  open: WeighedFinding | undefined,
): AssessmentOutput["findings"][number] {
  const { rule } = finding;
  const { applies, decided } = assessment.judged.derive(finding);
  const grounds = groundsOf((decided ?? applies).because);
  // What is not decided yet may wait for whether it applies, for what decides it, or for both.
  const waits = [applies, decided ?? applies]
    .filter((one) => isUnknown(one.value))
    .map((one) => groundsOf(one.because));
  const weight = assessment.weigh(finding);
  return {
    id: finding.id,
    rule: rule.id,
    kind: rule.kind,
    subject: finding.subject.id,
    status: finding.status,
    rating: weight.rating,
    level: levelOf(rule),
    harm: weight.harm,
    guideline: { document: rule.guideline.document, section: rule.guideline.section },
    unchecked: [...uncheckedParts(rule)],
    leads_to: rule.kind === "concern" ? rule.leads_to.map((one) => one.id) : [],
    rests_on: grounds.lines.map((one) => `${one.entity}.${one.field}`),
    waits_for: [
      ...new Set(
        waits.flatMap(({ missing, parts }) => [
          ...missing.map((one) => `${one.entity}.${one.field}`),
          ...parts.map((one) => `${one.of}.absent`),
        ]),
      ),
    ],
    as_drawn: grounds.asDrawn.map(({ what, of }) => ({ what, of })),
    assumptions: [...grounds.assumptions],
    decisions: [...grounds.decisions],
    decided_by: (open?.decisions ?? []).map((one) => ({ id: one.id, status: one.value.status })),
  };
}

function notedOf({ id, from, subject, rating, decisions }: NotedFinding): AssessmentOutput["noted"][number] {
  return {
    id,
    from: from.by,
    subject: subject.id,
    rating,
    ...(from.by === "hand" ? {} : { address: from.address }),
    ...(from.by === "contradiction" ? { decision: from.decision.id } : {}),
    references: from.by === "hand" ? [...(from.finding.value.references ?? [])] : [],
    decided_by: decisions.map((one) => ({ id: one.id, status: one.value.status })),
  };
}

const classWord = (value: unknown): string => (typeof value === "string" ? value : "unknown");

function countsByStatus({ judged }: Assessment): AssessmentOutput["counts"]["status"] {
  const count = judged.count;
  return {
    "not-relevant": count("not-relevant"),
    cleared: count("cleared"),
    raised: count("raised"),
    met: count("met"),
    partly: count("partly"),
    gap: count("gap"),
    unknown: count("unknown"),
  };
}
