import type { Assessment, Cause, Comparison, FindingDifference, QuestionDifference, Side } from "@sekisho/core";
import { changeCounts, type Labels } from "../shared/difference.ts";
import type { DifferenceOutput } from "./difference-schema.ts";

/** A comparison for programs: ids, codes, addresses; no words, and no day: the same two states always give the same bytes. */
export const differenceJsonOf = (comparison: Comparison, labels: Labels): string =>
  `${JSON.stringify(outputOf(comparison, labels), undefined, 2)}\n`;

function outputOf(comparison: Comparison, labels: Labels): DifferenceOutput {
  const { before, after, model } = comparison;
  const questions = comparison.questions();
  const { reopened, notApplied } = comparison.decisions();
  return {
    schema: comparison.schema,
    knowledge: after.knowledge.version,
    before: sideOf(before, labels.before),
    after: sideOf(after, labels.after),
    model: {
      entities: model.entities
        .filter((one) => one.is !== "changed" || one.was !== undefined || one.unread)
        .map(({ is, kind, id, was, decision, unread }) => ({
          change: is,
          kind,
          id,
          ...(was === undefined ? {} : { was }),
          ...(decision === undefined ? {} : { decision }),
          unread,
        })),
      values: model.entities.flatMap((one) =>
        one.values.map((change) => ({
          address: change.address,
          entity: change.entity,
          field: change.field,
          before: valueOf(change.before),
          after: valueOf(change.after),
        })),
      ),
      settings: [...model.settings],
    },
    counts: changeCounts(comparison),
    findings: comparison.findings().map(findingOf),
    endpoints: comparison.endpoints().map((one) => ({
      id: one.id,
      before: one.before,
      after: one.after,
      tcb_gained: one.tcbGained.map(({ id }) => id),
      tcb_lost: one.tcbLost.map(({ id }) => id),
      because: becauseOf(one.causes),
    })),
    surface: comparison.surface().map((one) => ({
      component: one.id,
      gained: [...one.gained],
      lost: [...one.lost],
      because: becauseOf(one.causes),
    })),
    questions: { raised: questions.raised.map(questionOf), gone: questions.gone.map(questionOf) },
    decisions: {
      reopened: reopened.map(({ decision, values, findings }) => ({
        decision: decision.id,
        status: decision.value.status,
        relied_on: values.map((one) => ({ address: one.field, before: one.before, after: one.after })),
        findings: findings.map(({ id }) => id),
      })),
      not_applied: [...notApplied],
    },
  };
}

function sideOf(assessment: Assessment, label: string): DifferenceOutput["before"] {
  const { judged } = assessment;
  const certain = judged.count("raised") + judged.count("gap") + judged.count("partly") + assessment.noted().length;
  return {
    label,
    model: assessment.model,
    incomplete: assessment.document.incomplete,
    certain,
    possible: certain + judged.count("unknown"),
    questions: assessment.questions().length,
  };
}

const valueOf = ({ value, place, decision }: Side): DifferenceOutput["model"]["values"][number]["before"] => ({
  ...(value === undefined ? {} : { value }),
  ...place,
  ...(decision === undefined ? {} : { decision }),
});

const becauseOf = (causes: readonly Cause[]): string[] => causes.map((one) => one.id);

const findingOf = (one: FindingDifference): DifferenceOutput["findings"][number] => ({
  id: one.id,
  ...(one.was === undefined ? {} : { was: one.was }),
  ...("rule" in one.of ? { rule: one.of.rule.id } : {}),
  subject: one.of.subject.id,
  change: one.change,
  before: one.before,
  after: one.after,
  rating: one.rating,
  ...(one.ratingBefore === undefined ? {} : { rating_before: one.ratingBefore }),
  because: becauseOf(one.causes()),
});

const questionOf = (one: QuestionDifference): DifferenceOutput["questions"]["raised"][number] => ({
  about: one.about,
  of: one.of,
  rating: one.rating,
  addresses: [...one.addresses],
  findings: one.findings,
});
