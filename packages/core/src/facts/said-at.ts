import type { Entity } from "../model/document.ts";
import type { Reader, Step } from "./fact.ts";
import { isUnknown, known, map, or, type Known } from "./known.ts";
import { chipOf, deviceOf, isModem, onlyProcessor, partsBeside } from "./chip-scope.ts";
import { drawn } from "./roles/group.ts";
import { written } from "./stated.ts";

type Component = Entity<"component">;

/** Software that starts or renews the code of a chip: what it says of images and of the start holds for that code. */
export const STARTERS: readonly string[] = ["update-client", "boot-loader"];

interface Hosts {
  readonly chip: Component;
  /** The device, where what it says of "its chip" can only mean this one. */
  readonly device: Component | undefined;
  /** The only processor inside a device that is the subject itself. */
  readonly inside: Component | undefined;
}

const hosts: Step<"component", Hosts> = {
  of: "component",
  derive: (subject, read) => {
    const chip = chipOf(subject, read);
    const device = deviceOf(subject, read);
    const only = onlyProcessor(device, read);
    const alone = chip === device || only === chip;
    return {
      chip,
      device: alone && !isModem(chip, read) ? device : undefined,
      inside: subject === device ? only : undefined,
    };
  },
};

/**
 * Where a property of hardware, or of what runs on it, may be said of a subject, in this order: the part itself, the
 * software of the given classes that does it, the processor that runs it, the device if that is its only processor (for
 * a device: its only processor). Only places whose class has the property.
 */
function placesOf(subject: Component, property: string, doers: readonly string[], read: Reader): readonly Component[] {
  const { chip, device, inside } = read.step(hosts, subject);
  const places: Component[] = [];
  const add = (one: Component | undefined): void => {
    if (one !== undefined && read.has(one, property) && !places.includes(one)) places.push(one);
  };
  add(subject);
  if (doers.length > 0) partsBeside(subject, doers, read).forEach(add);
  add(chip);
  add(device);
  add(inside);
  return places;
}

const isSaid = (one: Component, property: string, read: Reader): boolean =>
  !isUnknown(read.property(one, property).value);

/**
 * The place that speaks for a subject: the first that states the property; else the one where somebody wrote that it
 * is unknown, and else the most specific, so that one question is asked and not one at each place. Nothing where no
 * place can say it: then the property has no meaning for the subject.
 */
export function saidAt(
  subject: Component,
  property: string,
  read: Reader,
  doers: readonly string[] = [],
): Component | undefined {
  const places = placesOf(subject, property, doers, read);
  if (places.length === 0) return undefined;
  const { inside } = read.step(hosts, subject);
  const specific = places.find((one) => one === inside) ?? places[0];
  return (
    places.find((one) => isSaid(one, property, read)) ??
    places.find((one) => written(one.value, ["properties", property]) !== undefined) ??
    specific
  );
}

const meaningless = (subject: Component, property: string, read: Reader): Known<never> | Known<boolean> =>
  known(false, { on: "knowledge", record: read.classOf(subject).id, what: `lacks ${property}` });

/** Is a yes/no property said to be so? No, where no place can have it. */
export function truthSaid(
  subject: Component,
  property: string,
  read: Reader,
  doers: readonly string[] = [],
): Known<boolean> {
  const place = saidAt(subject, property, read, doers);
  return place === undefined ? meaningless(subject, property, read) : read.truth(place, property);
}

/** Is a word property said to be one of these? No, where no place can have it. */
export function wordSaid(
  subject: Component,
  property: string,
  words: readonly string[],
  read: Reader,
  doers: readonly string[] = [],
): Known<boolean> {
  const place = saidAt(subject, property, read, doers);
  return place === undefined
    ? meaningless(subject, property, read)
    : map(read.word(place, property), (word) => words.includes(word));
}

/** The word of a property; the word of a class without it where no place can have it. */
export const wordOf = (
  subject: Component,
  property: string,
  read: Reader,
  doers: readonly string[] = [],
): Known<string> => read.word(saidAt(subject, property, read, doers) ?? subject, property);

/** Can any place say the property of this subject? */
export const canBeSaid = (subject: Component, property: string, read: Reader): boolean =>
  saidAt(subject, property, read) !== undefined;

/**
 * Is it so, as the subject's own places say, or of one of some other parts that speak for themselves (a drawn port, a
 * boot loader)? Others count where they state it; where only they can, or only they do, they alone are asked.
 */
export function orElsewhere(
  subject: Component,
  property: string,
  words: readonly string[],
  others: readonly string[],
  read: Reader,
): Known<boolean> {
  const place = saidAt(subject, property, read);
  const beside = partsBeside(subject, others, read).filter((one) => one !== place && read.has(one, property));
  const say = (one: Component): Known<boolean> => map(read.word(one, property), (word) => words.includes(word));
  const saying = beside.filter((one) => isSaid(one, property, read)).map(say);
  if (place === undefined) {
    if (beside.length === 0) return known(false, drawn("parts", subject.id));
    return saying.length > 0 ? or(...saying) : or(...beside.map(say));
  }
  const own = say(place);
  return isUnknown(own.value) && saying.length > 0 ? or(...saying) : or(own, ...saying);
}
