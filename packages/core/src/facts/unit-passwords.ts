import type { Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, known, map, notKnown, type Known } from "./known.ts";
import { deviceOf } from "./chip-scope.ts";
import { ownProofs } from "./identity-proof.ts";
import { carriesCredentials, provesBy, unitFlows } from "./roles/flows.ts";
import { drawn } from "./roles/group.ts";
import { holdsCredentials } from "./roles/holding.ts";
import { allParts } from "./roles/parts.ts";

type Component = Entity<"component">;

/** What a unit is delivered with, worst first. */
export const DELIVERED = ["empty", "same-for-all", "derived", "per-unit", "set-at-first-use", "no-password"] as const;

const kind = field<"credential", string>("credential", "kind");
const initial = field<"credential", string>("credential", "initial");
/** What the first value of a password says of the delivery, in the words of the property. */
const FIRST: Readonly<Record<string, string>> = {
  default: "same-for-all",
  none: "empty",
  printed: "per-unit",
  random: "per-unit",
  chosen: "set-at-first-use",
};

/** The unit and the parts of it whose class has a property. */
const speakers = (unit: Component, property: string, read: Reader): readonly Component[] =>
  [unit, ...read.related(unit, allParts).members].filter(
    (one) => read.has(one, property) && deviceOf(one, read) === unit,
  );

/** Passwords that open the unit: kept in it, or used on a line to it; not those by which it proves itself elsewhere. */
function passwordsOf(unit: Component, read: Reader): readonly Entity<"credential">[] {
  const own = new Set<unknown>(ownProofs(unit, read).map((one) => one.value));
  const kept = [unit, ...read.related(unit, allParts).members].flatMap(
    (one) => read.related(one, holdsCredentials).members,
  );
  const shown = read
    .related(unit, unitFlows)
    .members.filter((flow) => isInside(flow.value.to, unit, read))
    .flatMap((flow) => [...read.related(flow, provesBy).members, ...read.related(flow, carriesCredentials).members]);
  return [...new Set([...kept, ...shown])].filter((one) => {
    const sort = read.stated(one, kind).value;
    return (sort === "password" || sort === "pin") && !own.has(one);
  });
}

const isInside = (id: string, unit: Component, read: Reader): boolean =>
  id === unit.id || read.related(unit, allParts).members.some((one) => one.id === id);

/**
 * The password that a unit is delivered with: the worst that the unit, a part of it or a password that opens it states.
 * Where nobody said anything, the unit is asked. One part without passwords says nothing of the others.
 */
export function deliveredWith(unit: Component, read: Reader): Known<string> {
  const said = [
    ...speakers(unit, "default_password", read).map((one) => read.word(one, "default_password")),
    ...passwordsOf(unit, read).map((one) => map(read.stated(one, initial), (word) => FIRST[word] ?? word)),
  ];
  const worst = DELIVERED.map((word) => said.find((one) => one.value === word)).find((one) => one !== undefined);
  const own = read.word(unit, "default_password");
  if (worst === undefined || (worst.value === "no-password" && isUnknown(own.value))) return notKnown(own.because);
  return worst;
}

/**
 * Are passwords typed into the unit: it is delivered with one, one opens it, or a screen is said to show or to hide what
 * is typed? Where nobody said anything of that, it is asked what the unit is delivered with.
 */
export function takesPasswordsItself(unit: Component, read: Reader): Known<boolean> {
  const delivered = deliveredWith(unit, read);
  if (!isUnknown(delivered.value)) return map(delivered, (word) => word !== "no-password");
  const [first] = passwordsOf(unit, read);
  if (first !== undefined) return known(true, drawn("holds", first.id));
  const masking = speakers(unit, "masks_secrets", read).map((one) => read.truth(one, "masks_secrets"));
  const said = masking.find((one) => !isUnknown(one.value));
  return said === undefined ? notKnown(delivered.because) : known(true, said.because);
}

/** Is a property so at every place of the unit that states it? Where none does, the unit is asked. */
export function everywhereInUnit(
  unit: Component,
  property: string,
  ask: (one: Component) => Known<boolean>,
  read: Reader,
): Known<boolean> {
  const said = speakers(unit, property, read)
    .map(ask)
    .filter((one) => !isUnknown(one.value));
  return said.find((one) => one.value === false) ?? said[0] ?? ask(unit);
}

/** A word property that is one of these at every place of the unit that states it. */
export const wordEverywhere = (
  unit: Component,
  property: string,
  words: readonly string[],
  read: Reader,
): Known<boolean> =>
  everywhereInUnit(unit, property, (one) => map(read.word(one, property), (word) => words.includes(word)), read);

/** A yes/no property that is so at every place of the unit that states it. */
export const truthEverywhere = (unit: Component, property: string, read: Reader): Known<boolean> =>
  everywhereInUnit(unit, property, (one) => read.truth(one, property), read);
