import type { Assessment } from "../assess/assess.ts";
import type { Conflict } from "../assess/conflicts.ts";
import type { Entity } from "../model/document.ts";
import type { DraftDecision } from "./decide.ts";
import { sameValue, valueAt } from "./setting.ts";

/** Something that a decision pulls against, with both sides. */
export type Pull =
  /** A record of the knowledge base says that its recommendations pull against each other, or one against what the product is for. */
  | { readonly is: "conflict"; readonly decision: string; readonly conflict: Conflict }
  /** Another decision gives the same field another value. */
  | {
      readonly is: "value";
      readonly decision: string;
      readonly other: Entity<"decision">;
      readonly address: string;
      readonly value: unknown;
      readonly otherValue: unknown;
    }
  /** In place, it is said; the model says otherwise. */
  | {
      readonly is: "stated";
      readonly decision: string;
      readonly address: string;
      readonly value: unknown;
      readonly stated: unknown;
    };

const IN_FORCE: ReadonlySet<string> = new Set(["planned", "in-place"]);

/**
 * What drafts pull against: conflicts that are raised with them and that were not, or that nobody has settled, and values that
 * other decisions or the model give otherwise.
 */
export function pullsOf(before: Assessment, after: Assessment, drafts: readonly DraftDecision[]): readonly Pull[] {
  return drafts.flatMap((draft) => [
    ...conflictsWith(before, after, draft),
    ...valuesAgainst(after, draft),
    ...statedAgainst(before, draft),
  ]);
}

const recommendationOf = (after: Assessment, { id }: DraftDecision): string | undefined =>
  after.document.entities.decision.find((one) => one.id === id)?.value.recommendation;

function conflictsWith(before: Assessment, after: Assessment, draft: DraftDecision): readonly Pull[] {
  if (draft.changes.length === 0) return [];
  const was = new Map(before.conflicts().map((one) => [one.id, one.status]));
  const own = recommendationOf(after, draft);
  return after.conflicts().flatMap((conflict): readonly Pull[] => {
    if (conflict.status !== "raised") return [];
    const isNew = was.get(conflict.id) !== "raised";
    const isUnsettled = conflict.decisions.length === 0 && own !== undefined && conflict.record.between.includes(own);
    return isNew || isUnsettled ? [{ is: "conflict", decision: draft.id, conflict }] : [];
  });
}

function valuesAgainst(after: Assessment, draft: DraftDecision): readonly Pull[] {
  const own = new Map(draft.changes.flatMap((one) => ("set" in one ? [[one.set, one.value] as const] : [])));
  return after.document.entities.decision.flatMap((other) => {
    if (other.id === draft.id || !IN_FORCE.has(other.value.status)) return [];
    return (other.value.changes ?? []).flatMap((one): readonly Pull[] => {
      if (!("set" in one) || !own.has(one.set) || sameValue(own.get(one.set), one.value)) return [];
      const value = own.get(one.set);
      return [{ is: "value", decision: draft.id, other, address: one.set, value, otherValue: one.value }];
    });
  });
}

/** What is said to be in place, against what is written. Found by the effective model: an in-place effect only fills unknowns. */
function statedAgainst(before: Assessment, draft: DraftDecision): readonly Pull[] {
  if (draft.value["status"] !== "in-place") return [];
  return draft.changes.flatMap((one): readonly Pull[] => {
    if (!("set" in one)) return [];
    const stated = valueAt(before.document, one.set);
    if (stated === undefined || sameValue(stated, one.value)) return [];
    return [{ is: "stated", decision: draft.id, address: one.set, value: one.value, stated }];
  });
}
