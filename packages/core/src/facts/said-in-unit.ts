import type { Entity } from "../model/document.ts";
import type { Reader, Related } from "./fact.ts";
import { and, isUnknown, known, map, or, type Known } from "./known.ts";
import { drawn } from "./roles/group.ts";
import { allParts } from "./roles/parts.ts";
import { deliveredAround } from "./unit-traffic.ts";

type Component = Entity<"component">;
type Ask = (place: Component) => Known<boolean>;

/** A unit and everything in it. As drawn. */
export function placesInUnit(subject: Component, read: Reader): Related<"component"> {
  const around = deliveredAround(subject, read);
  return { members: [around, ...read.related(around, allParts).members], because: drawn("parts", around.id) };
}

/** Where a property can be said of a unit: the unit itself first, then each of its parts whose class has the property. */
export function placesSaying(subject: Component, property: string, read: Reader): readonly Component[] {
  return placesInUnit(subject, read).members.filter((one) => read.has(one, property));
}

const nowhere = (subject: Component, property: string, read: Reader): Known<boolean> =>
  known(false, { on: "knowledge", record: read.classOf(subject).id, what: `lacks ${property}` });

/**
 * Is it so somewhere in the unit: one place is enough (a warning of the supply warns for the unit)? Places that say
 * nothing count only where no place says anything; then the unit is asked, and not each part.
 */
export function saidAnywhere(subject: Component, property: string, ask: Ask, read: Reader): Known<boolean> {
  const asked = placesSaying(subject, property, read).map(ask);
  const said = asked.filter((one) => !isUnknown(one.value));
  return said.length > 0 ? or(...said) : (asked[0] ?? nowhere(subject, property, read));
}

/**
 * Does it hold all through the unit? One place that says no decides. The unit speaks for its parts; where it says
 * nothing and some parts do, the others are still to be asked.
 */
export function saidEverywhere(subject: Component, property: string, ask: Ask, read: Reader): Known<boolean> {
  const [first, ...parts] = placesSaying(subject, property, read);
  if (first === undefined) return nowhere(subject, property, read);
  const own = ask(first);
  const others = parts.map(ask);
  const denied = [own, ...others].find((one) => one.value === false);
  if (denied !== undefined) return denied;
  const silent = isUnknown(own.value) && others.some((one) => one.value === true);
  return silent ? and(...others) : own;
}

/** The question of a yes/no property. */
export const isSo =
  (property: string, read: Reader): Ask =>
  (place) =>
    read.truth(place, property);

/** The question whether a word property is one of some words. */
export const isOneOf =
  (property: string, words: readonly string[], read: Reader): Ask =>
  (place) =>
    map(read.word(place, property), (word) => words.includes(word));
