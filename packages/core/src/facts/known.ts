/** Nobody has said it. Neither yes nor no. */
export const unknown: Unknown = { unknown: true };
export interface Unknown {
  readonly unknown: true;
}

/** A part of the document: an entity and a field of it, by path. File, line and column are looked up late. */
export interface SourceRef {
  readonly entity: string;
  readonly field: string;
}

/** A value as it stands in the document: words, numbers, lists. */
export type Written = unknown;

/**
 * Why a value is what it is. Leaves are lines of the document, decisions, assumptions, the knowledge base, or that
 * something is not drawn; of an unknown, what to ask. `fact` names a derived value with reasons of its own.
 */
export type Because =
  | {
      readonly on: "line";
      readonly at: SourceRef;
      readonly is: Written;
      /** The assumption that the line says it rests on. */
      readonly assuming?: string;
      /** The decision that gave the value, where the model is not the designed one. */
      readonly decision?: string;
    }
  | { readonly on: "missing"; readonly at: SourceRef; readonly asked?: string; readonly due?: string }
  | { readonly on: "part-missing"; readonly part: string; readonly of: string }
  | { readonly on: "as-drawn"; readonly what: string; readonly of: string }
  | { readonly on: "knowledge"; readonly record: string; readonly what: string }
  | { readonly on: "fact"; readonly fact: string; readonly of: string; readonly why: Because }
  | { readonly on: "all"; readonly of: readonly Because[] };

/** A value with its reason. */
export interface Known<V> {
  readonly value: V | Unknown;
  readonly because: Because;
}

export const isUnknown = <V>(value: V | Unknown): value is Unknown => value === unknown;
export const known = <V>(value: V, because: Because): Known<V> => ({ value, because });
export const notKnown = (because: Because): Known<never> => ({ value: unknown, because });

/** Several reasons as one. */
export function together(reasons: readonly Because[]): Because {
  const first = reasons[0];
  return reasons.length === 1 && first !== undefined ? first : { on: "all", of: reasons };
}

/** Negation; what is unknown stays unknown, for the same reason. */
export const not = (of: Known<boolean>): Known<boolean> =>
  of.value === unknown ? of : { value: !of.value, because: of.because };

/** Reasons are kept, so their lists have no room to grow: `map` gives one of just the size. */
function decide(of: readonly Known<boolean>[], deciding: boolean): Known<boolean> {
  let open: Known<boolean> | undefined;
  let several = false;
  for (const one of of) {
    if (one.value === deciding) return one;
    if (one.value !== unknown) continue;
    several = open !== undefined;
    open ??= one;
  }
  const [first] = of;
  if (open !== undefined) return several ? notKnown(together(of.filter(isOpen).map(becauseOf))) : open;
  return of.length === 1 && first !== undefined ? first : known(!deciding, together(of.map(becauseOf)));
}

const isOpen = (one: Known<boolean>): boolean => one.value === unknown;
const becauseOf = (one: Known<boolean>): Because => one.because;

/** What answers come to of which none decides: open with what is open, else the other way with all that was said. */
export function undecided(
  answers: readonly Known<boolean>[],
  deciding: boolean,
  last: Because,
  open?: Because,
): Known<boolean> {
  if (open === undefined && !answers.some(isOpen)) {
    return known(!deciding, answers.length === 0 ? last : { on: "all", of: answers.map(becauseOf).concat(last) });
  }
  const reasons = answers.filter(isOpen).map(becauseOf);
  return notKnown(together(open === undefined ? reasons : reasons.concat(open)));
}

/** Yes if one holds (that one is the reason); unknown if one is open (all open ones are); else no (all are). */
export const or = (...of: readonly Known<boolean>[]): Known<boolean> => decide(of, true);
/** No if one fails (that one is the reason); unknown if one is open (all open ones are); else yes (all are). */
export const and = (...of: readonly Known<boolean>[]): Known<boolean> => decide(of, false);

/** The same value under another name: `because` of a derived fact as others quote it. */
export const named = <V>(fact: string, of: string, value: Known<V>): Known<V> => ({
  value: value.value,
  because: { on: "fact", fact, of, why: value.because },
});

/** Changes a known value, keeps the reason. */
export const map = <V, W>(of: Known<V>, change: (value: V) => W): Known<W> =>
  isUnknown(of.value) ? { value: unknown, because: of.because } : { value: change(of.value), because: of.because };
