import type { Condition } from "../knowledge/condition.ts";
import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { unknown, type Unknown } from "../facts/known.ts";
import { forClass } from "./by-class.ts";
import { test } from "./condition.ts";

/** What a condition came to for a subject, as a byte of a column. 0: not asked. */
export const NO = 1;
export const YES = 2;
export const OPEN = 3;

/** Indices, within their kind, of the subjects a condition is asked of. */
export type Subjects = Int32Array;

/** A condition asked of many subjects at once: writes NO, YES or OPEN for each of them, and nothing for any other. */
export type ColumnTest = (subjects: Subjects, into: Uint8Array) => void;

/** Makes conditions about a kind of subject ready to be asked of all its subjects. */
export type Columns = (condition: Condition) => ColumnTest;

/**
 * Conditions by columns. A comparison of one fact that many rules share is asked once for each subject. As where one
 * subject is asked after the other, a subject that one part decides is not asked for the parts that follow.
 */
export function columnsOf(kind: Kind, evaluation: Evaluation): Columns {
  const entities: readonly Entity<Kind>[] = evaluation.all.of(kind);
  const leaves = new Map<string, ColumnTest>();
  const columns: Columns = (condition) => {
    if ("all" in condition) return joined(condition.all.map(columns), NO, YES, entities.length);
    if ("any" in condition) return joined(condition.any.map(columns), YES, NO, entities.length);
    if ("not" in condition) return turned(columns(condition.not));
    const key = `${condition.fact} ${condition.of ?? ""} ${JSON.stringify(condition.is)}`;
    let leaf = leaves.get(key);
    if (leaf === undefined) leaves.set(key, (leaf = compared(condition, kind, entities, evaluation)));
    return leaf;
  };
  return columns;
}

/** `any` is decided by YES, `all` by NO; who is not decided goes on to the next part. */
function joined(parts: readonly ColumnTest[], deciding: number, other: number, size: number): ColumnTest {
  return (subjects, into) => {
    for (let at = 0; at < subjects.length; at += 1) into[subjects[at] ?? 0] = other;
    const came = new Uint8Array(size);
    let rest = subjects;
    for (const part of parts) {
      if (rest.length === 0) return;
      part(rest, came);
      const left = new Int32Array(rest.length);
      let count = 0;
      for (let at = 0; at < rest.length; at += 1) {
        const subject = rest[at] ?? 0;
        const one = came[subject];
        if (one === deciding) {
          into[subject] = deciding;
          continue;
        }
        if (one === OPEN) into[subject] = OPEN;
        left[count] = subject;
        count += 1;
      }
      rest = left.subarray(0, count);
    }
  };
}

const turned =
  (inner: ColumnTest): ColumnTest =>
  (subjects, into) => {
    inner(subjects, into);
    for (let at = 0; at < subjects.length; at += 1) {
      const subject = subjects[at] ?? 0;
      const one = into[subject];
      if (one !== OPEN) into[subject] = one === YES ? NO : YES;
    }
  };

/** What stands in a column as a value. */
export const valueOf = (code: number | undefined): boolean | Unknown =>
  code === YES ? true : code === NO ? false : unknown;

const codeOf = (came: boolean | Unknown): number => (came === unknown ? OPEN : came === true ? YES : NO);

/** One comparison: by the class where that decides it, else by asking; each subject once. */
function compared(
  condition: Extract<Condition, { readonly fact: string }>,
  kind: Kind,
  entities: readonly Entity<Kind>[],
  evaluation: Evaluation,
): ColumnTest {
  const asked = new Uint8Array(entities.length);
  const ask = test(condition, evaluation);
  const byClass = kind === "component" ? classCodes(condition, evaluation) : () => 0;
  return (subjects, into) => {
    for (let at = 0; at < subjects.length; at += 1) {
      const index = subjects[at] ?? 0;
      let code = asked[index] ?? 0;
      if (code === 0) {
        const subject = entities[index];
        if (subject === undefined) continue;
        code = byClass(index) || codeOf(ask(subject));
        asked[index] = code;
      }
      into[index] = code;
    }
  };
}

/** What a condition comes to for a component by its class alone; 0 where that does not decide it. */
export function classCodes(condition: Condition, evaluation: Evaluation): (component: number) => number {
  const components = evaluation.document.entities.component;
  const codes = new Map<string, number>();
  return (index) => {
    const component = components[index];
    if (component === undefined || component.broken) return 0;
    const known = codes.get(component.value.class);
    if (known !== undefined) return known;
    const came = forClass(condition, evaluation.read.classOf(component), evaluation);
    const code = came === unknown ? 0 : codeOf(came);
    codes.set(component.value.class, code);
    return code;
  };
}
