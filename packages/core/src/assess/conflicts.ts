import type { Condition } from "../knowledge/condition.ts";
import type { ConflictRecord } from "../knowledge/advice.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { isUnknown, type Known } from "../facts/known.ts";
import { bind } from "./condition.ts";
import { findingId } from "./finding.ts";

/** Two good things that pull against each other at one place of the product: `raised`, or `unknown` while something is not said. */
export interface Conflict {
  /** `RECORD@ID`, as of a finding. */
  readonly id: string;
  readonly record: ConflictRecord;
  readonly subject: Entity<Kind>;
  readonly status: "raised" | "cleared" | "unknown";
  readonly applies: Known<boolean>;
  readonly decided: Known<boolean>;
  /** Decisions of the document that name it: who has settled it, and how. */
  readonly decisions: readonly Entity<"decision">[];
}

/** Asks every conflict of every subject of its kind, in the order of records and of the document. Those that do not apply are left out. */
export function conflictsOf(evaluation: Evaluation, knowledge: Knowledge): readonly Conflict[] {
  return [...knowledge.conflicts.values()].flatMap((record) => {
    const [applies, raises] = [asked(record.applies, evaluation), asked(record.raises, evaluation)];
    return evaluation.all.of(record.subject).flatMap((subject: Entity<Kind>): readonly Conflict[] => {
      const applying = applies(subject);
      if (applying.value === false) return [];
      const decided = raises(subject);
      const id = findingId(record.id, subject.id);
      const decisions = evaluation.document.entities.decision.filter(
        ({ value }) => value.conflicts?.some((one) => one === id || one === record.id) === true,
      );
      return [{ id, record, subject, status: statusOf(applying, decided), applies: applying, decided, decisions }];
    });
  });
}

const asked = (condition: Condition, evaluation: Evaluation): ((subject: Entity<Kind>) => Known<boolean>) =>
  bind(condition, evaluation);

function statusOf(applies: Known<boolean>, decided: Known<boolean>): Conflict["status"] {
  if (decided.value === false) return "cleared";
  return isUnknown(applies.value) || isUnknown(decided.value) ? "unknown" : "raised";
}
