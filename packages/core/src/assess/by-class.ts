import type { Condition } from "../knowledge/condition.ts";
import type { ClassRecord } from "../knowledge/vocabulary.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import type { Unknown } from "../facts/known.ts";
import { unknown } from "../facts/known.ts";
import { matches } from "./condition.ts";

/**
 * What a condition comes to for every component of a class, where the class alone decides it; unknown where it takes
 * more. Two of three rules are not relevant to a component for no other reason than its class: asked once for the class.
 */
export function forClass(condition: Condition, record: ClassRecord, evaluation: Evaluation): boolean | Unknown {
  if ("all" in condition) return joined(condition.all, false, record, evaluation);
  if ("any" in condition) return joined(condition.any, true, record, evaluation);
  if ("not" in condition) {
    const inner = forClass(condition.not, record, evaluation);
    return inner === unknown ? unknown : inner !== true;
  }
  if (condition.of !== undefined) return unknown;
  const value = evaluation.factById(condition.fact)?.byClass?.(record);
  return value === undefined ? unknown : matches(condition.is, value);
}

function joined(
  all: readonly Condition[],
  deciding: boolean,
  record: ClassRecord,
  evaluation: Evaluation,
): boolean | Unknown {
  let open = false;
  for (const one of all) {
    const came = forClass(one, record, evaluation);
    if (came === deciding) return deciding;
    if (came === unknown) open = true;
  }
  return open ? unknown : !deciding;
}
