import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import type { TcbRecord } from "../knowledge/rules.ts";
import { bind } from "./condition.ts";
import { isUnknown, type Known } from "../facts/known.ts";
import { membersOf, type SetOf } from "../facts/set-of.ts";

/** A unit with the class of the guideline that was worked out for it, and why. */
export interface EndpointClass {
  readonly unit: Entity<Kind>;
  readonly class: Known<unknown>;
  /** Variants of the trusted computing base that the unit has: its key model and where its keys are anchored. */
  readonly tcb: readonly TcbRecord[];
}

/** Where a component can be attacked: positions, nearest to the outside first, each with its reason. */
export interface EntryPoint {
  readonly component: Entity<Kind>;
  readonly positions: readonly { readonly position: string; readonly reached: Known<boolean> }[];
}

/** Every whole endpoint with its class. */
export function endpointClasses(evaluation: Evaluation): readonly EndpointClass[] {
  const variants = [...evaluation.knowledge.tcbVariants.values()].map((record) => ({
    record,
    holds: bind(record.applies, evaluation),
  }));
  const has = (unit: Entity<Kind>): readonly TcbRecord[] =>
    variants.filter((one) => one.holds(unit).value === true).map((one) => one.record);
  return evaluation.all
    .of("component")
    .filter((one) => evaluation.byName(one, "is_unit").value === true)
    .map((unit) => ({ unit, class: evaluation.byName(unit, "endpoint_class"), tcb: has(unit) }));
}

const isSet = (value: unknown): value is SetOf =>
  typeof value === "object" && value !== null && "members" in value && "rest" in value;

/** The attack surface: each component that can be reached from somewhere, with the positions by distance. */
export function attackSurface(evaluation: Evaluation): readonly EntryPoint[] {
  const distance = (id: string): number => evaluation.knowledge.positions.get(id)?.distance ?? Number.MAX_SAFE_INTEGER;
  return evaluation.all.of("component").flatMap((component) => {
    const reach = evaluation.byName(component, "reachable_from");
    if (isUnknown(reach.value) || !isSet(reach.value)) return [];
    const set = reach.value;
    const positions = membersOf(set)
      .sort((a, b) => distance(a) - distance(b))
      .map((position) => ({ position, reached: set.members.get(position) ?? set.rest }));
    return positions.length === 0 ? [] : [{ component, positions }];
  });
}
