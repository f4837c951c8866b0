import { isKind, type Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { known, map, type Known } from "../facts/known.ts";
import { changeStillPossible } from "../facts/derived/lifecycle/change-still-possible.ts";
import { fixReachesUnits } from "../facts/derived/lifecycle/fix-reaches-units.ts";
import type { Finding } from "./finding.ts";

/** Which units a fix still gets to. */
export const fixReaches = [
  "before-delivery",
  "over-the-air",
  "by-hand",
  "next-batch",
  "new-units-only",
  "no-unit-changes",
] as const;
export type FixReach = (typeof fixReaches)[number];

/**
 * Whether the remedy of a finding still gets to the units: from what the remedy changes (its record says) and from what
 * the stage of the product still allows. Nothing for a concern, which is no remedy, and where no unit is concerned.
 */
export function fixReach(finding: Finding, evaluation: Evaluation): Known<string> | undefined {
  const { rule } = finding;
  if (rule.kind !== "recommendation") return undefined;
  if (rule.in_field === "service-side" || rule.in_field === "organisation")
    return known("no-unit-changes", { on: "knowledge", record: rule.id, what: "in_field" });
  const unit = unitOf(finding.subject, evaluation);
  if (unit === undefined) return undefined;
  return rule.in_field === "by-update"
    ? evaluation.read.fact(fixReachesUnits, unit)
    : map(evaluation.read.fact(changeStillPossible, evaluation.read.system), hardware);
}

/** New hardware gets into units that are still to be made. */
const hardware = (possible: string): FixReach =>
  possible === "everything"
    ? "before-delivery"
    : possible === "software-and-next-batch"
      ? "next-batch"
      : "new-units-only";

/** The component of the endpoint ecosystem that a finding is about: its subject, or an end of its flow. */
function unitOf(subject: Entity<Kind>, evaluation: Evaluation): Entity<"component"> | undefined {
  const at = evaluation.all.entity(subject.id);
  const ends = isKind(at, "flow") ? [at.value.from, at.value.to] : [subject.id];
  return ends
    .map((id) => evaluation.all.entity(id))
    .find(
      (one): one is Entity<"component"> =>
        isKind(one, "component") && evaluation.read.classOf(one).ecosystem === "endpoint",
    );
}
