import type { Accessor, Comparison, Condition } from "../knowledge/condition.ts";
import type { Entity } from "../model/document.ts";
import { isKind } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import {
  isUnknown,
  known,
  not,
  notKnown,
  together,
  unknown,
  type Because,
  type Known,
  type Unknown,
} from "../facts/known.ts";
import { includesAll, includesAny, type SetOf } from "../facts/set-of.ts";

/** A condition bound to an evaluation: asks it of one subject, three-valued and with its reason. */
export type Asked = (subject: Entity<Kind>) => Known<boolean>;

/** A condition bound to an evaluation that gives no reasons: for judging everything, most of which nobody asks about. */
export type Test = (subject: Entity<Kind>) => boolean | Unknown;

/** The same as `bind` without the reasons, several times as fast. */
export function test(condition: Condition, evaluation: Evaluation): Test {
  if ("all" in condition)
    return tested(
      condition.all.map((one) => test(one, evaluation)),
      false,
    );
  if ("any" in condition)
    return tested(
      condition.any.map((one) => test(one, evaluation)),
      true,
    );
  if ("not" in condition) {
    const inner = test(condition.not, evaluation);
    return (subject) => {
      const came = inner(subject);
      return came === unknown ? came : came !== true;
    };
  }
  const { is } = condition;
  if (condition.of !== undefined || (typeof is === "object" && ("includes_any" in is || "includes_all" in is))) {
    const asked = bind(condition, evaluation);
    return (subject) => asked(subject).value;
  }
  const ask = evaluation.asker(condition.fact);
  const matches = matching(is);
  return (subject) => {
    const { value } = ask(subject);
    return isUnknown(value) ? unknown : matches(value);
  };
}

function tested(tests: readonly Test[], deciding: boolean): Test {
  return (subject) => {
    let open = false;
    for (const one of tests) {
      const came = one(subject);
      if (came === deciding) return deciding;
      if (came === unknown) open = true;
    }
    return open ? unknown : !deciding;
  };
}

/** Binds a condition to the facts of a document. Facts are looked up once here, not at every subject. */
export function bind(condition: Condition, evaluation: Evaluation): Asked {
  if ("all" in condition)
    return joined(
      condition.all.map((one) => bind(one, evaluation)),
      false,
    );
  if ("any" in condition)
    return joined(
      condition.any.map((one) => bind(one, evaluation)),
      true,
    );
  if ("not" in condition) {
    const inner = bind(condition.not, evaluation);
    return (subject) => not(inner(subject));
  }
  const at = condition.of === undefined ? undefined : accessor(condition.of, evaluation);
  const holds = comparing(condition.is);
  const ask = evaluation.asker(condition.fact);
  if (at === undefined) return (subject) => holds(ask(subject));
  return (subject) => {
    const there = at(subject);
    if (isUnknown(there.value)) return notKnown(there.because);
    return there.value === undefined ? known(false, there.because) : holds(ask(there.value));
  };
}

/** `any` is decided by the first that holds, `all` by the first that fails; else what is open stays open, with all its reasons. */
function joined(conditions: readonly Asked[], deciding: boolean): Asked {
  return (subject) => {
    let open: Because[] | undefined;
    const rest: Because[] = [];
    for (const ask of conditions) {
      const one = ask(subject);
      if (one.value === deciding) return one;
      if (one.value === unknown) (open ??= []).push(one.because);
      else rest.push(one.because);
    }
    return open === undefined
      ? { value: !deciding, because: together(rest) }
      : { value: unknown, because: together(open) };
  };
}

function comparing(is: Comparison): (fact: Known<unknown>) => Known<boolean> {
  if (typeof is === "object" && "includes_any" in is)
    return (fact) => inSet(fact, (set) => includesAny(set, is.includes_any));
  if (typeof is === "object" && "includes_all" in is)
    return (fact) => inSet(fact, (set) => includesAll(set, is.includes_all));
  const matches = matching(is);
  return (fact) => ({ value: isUnknown(fact.value) ? unknown : matches(fact.value), because: fact.because });
}

/** Does a known value that is no set compare as the condition says? A set condition is never decided here. */
export const matches = (is: Comparison, value: boolean | string): boolean | Unknown =>
  typeof is === "object" && ("includes_any" in is || "includes_all" in is) ? unknown : matching(is)(value);

/** Compares a known value that is no set. */
function matching(
  is: Exclude<Comparison, { includes_any: unknown } | { includes_all: unknown }>,
): (value: unknown) => boolean {
  if (typeof is !== "object") {
    const wanted = plain(is);
    return (value) => value === wanted;
  }
  if ("at_least" in is) return (value) => typeof value === "number" && value >= is.at_least;
  if ("at_most" in is) return (value) => typeof value === "number" && value <= is.at_most;
  const wanted = new Set<unknown>(is.in.map(plain));
  return (value) => wanted.has(value);
}

/** `yes` and `no` in a record mean the truth values; YAML 1.2 leaves them words. */
const plain = (written: string | number | boolean): string | number | boolean =>
  written === "yes" ? true : written === "no" ? false : written;

const inSet = (fact: Known<unknown>, ask: (set: SetOf) => Known<boolean>): Known<boolean> =>
  isUnknown(fact.value)
    ? { value: unknown, because: fact.because }
    : isSet(fact.value)
      ? ask(fact.value)
      : { value: false, because: fact.because };

const isSet = (value: unknown): value is SetOf =>
  typeof value === "object" && value !== null && "members" in value && "rest" in value;

type Step = (subject: Entity<Kind>) => Known<Entity<Kind> | undefined>;

function accessor(of: Accessor, evaluation: Evaluation): Step {
  if (of === "system")
    return () => known(evaluation.read.system, { on: "knowledge", record: "system", what: "system" });
  if (of === "unit") return (subject) => unitOf(subject, evaluation);
  const name = of;
  const reference = field<Kind, string>("flow", name);
  return (subject) => {
    const value = evaluation.read.stated(subject, reference);
    if (isUnknown(value.value)) return known(undefined, value.because);
    return known(evaluation.all.entity(value.value), value.because);
  };
}

const partOf = field<"component", string>("component", "part_of");

/** The outermost component that a component is part of: the unit that is delivered. */
function unitOf(subject: Entity<Kind>, evaluation: Evaluation): Known<Entity<Kind> | undefined> {
  let at: Entity<Kind> = subject;
  for (let steps = 0; steps < 64; steps += 1) {
    if (at.kind !== "component") return known(undefined, { on: "as-drawn", what: "part_of", of: at.id });
    const above = evaluation.read.stated<Kind, string>(at, partOf);
    const next = isUnknown(above.value) ? undefined : evaluation.all.entity(above.value);
    if (!isKind(next, "component")) break;
    at = next;
  }
  return known(at, { on: "as-drawn", what: "part_of", of: subject.id });
}
