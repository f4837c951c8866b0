import { and, isUnknown, or, unknown, type Because, type Known } from "./known.ts";

/**
 * A set that may be known in part: for each member its own reason, and what holds for every member that is not listed
 * (`rest`: no – the set is complete – or unknown – perhaps more).
 */
export interface SetOf {
  readonly members: ReadonlyMap<string, Known<boolean>>;
  readonly rest: Known<boolean>;
}

export const contains = (set: SetOf, member: string): Known<boolean> => set.members.get(member) ?? set.rest;
export const includesAny = (set: SetOf, members: readonly string[]): Known<boolean> =>
  or(...members.map((one) => contains(set, one)));
export const includesAll = (set: SetOf, members: readonly string[]): Known<boolean> =>
  and(...members.map((one) => contains(set, one)));

/** A set of which every listed member is known to be in it, and nothing else is. */
export function exactly(members: readonly string[], because: Because): SetOf {
  return { members: new Map(members.map((one) => [one, { value: true, because }])), rest: { value: false, because } };
}

/** A set built from members that are each decided by themselves; what is not listed is not in it. */
export function setFrom(members: Iterable<readonly [string, Known<boolean>]>, otherwise: Because): SetOf {
  return { members: new Map(members), rest: { value: false, because: otherwise } };
}

/** Members that are known to be in the set, in the order listed. */
export function membersOf(set: SetOf): string[] {
  return [...set.members].filter(([, is]) => is.value === true).map(([member]) => member);
}

/** A wholly unknown set as a set whose every member is unknown. */
export const openSet = (of: Known<SetOf>): SetOf =>
  isUnknown(of.value) ? { members: new Map(), rest: { value: unknown, because: of.because } } : of.value;
