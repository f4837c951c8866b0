import type { Condition } from "../knowledge/condition.ts";
import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { isUnknown, type Known } from "../facts/known.ts";
import { bind } from "./condition.ts";

/** A condition on one fact with what it came to for a subject. */
export interface DecidedCondition {
  readonly condition: Extract<Condition, { readonly fact: string }>;
  readonly came: Known<boolean>;
}

/**
 * The single conditions that made a whole condition come out as it did, in the writer's order: all that hold where all
 * had to, the first that fails, those that are open while nothing else decides.
 */
export function decisive(of: Condition, subject: Entity<Kind>, evaluation: Evaluation): readonly DecidedCondition[] {
  if ("fact" in of) return [{ condition: of, came: bind(of, evaluation)(subject) }];
  if ("not" in of) return decisive(of.not, subject, evaluation);
  const deciding = "any" in of;
  const parts = ("any" in of ? of.any : of.all).map((one) => ({ one, came: bind(one, evaluation)(subject).value }));
  const first = parts.find(({ came }) => came === deciding);
  const open = parts.filter(({ came }) => isUnknown(came));
  const chosen = first !== undefined ? [first] : open.length > 0 ? open : parts;
  return chosen.flatMap(({ one }) => decisive(one, subject, evaluation));
}
