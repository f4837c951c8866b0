import type { Entity } from "../model/document.ts";
import type { Reader, Step } from "./fact.ts";
import { known, map, type Known } from "./known.ts";
import { allParts, unit, whole } from "./roles/parts.ts";

type Component = Entity<"component">;

/** Is it by its class a chip that runs the product's code? */
export function isChip(one: Component, read: Reader): boolean {
  const record = read.classOf(one);
  return record.ecosystem === "endpoint" && record.group === "hardware" && record.traits.runs_own_code;
}

const isWhole = (one: Component, read: Reader): boolean => read.classOf(one).group === "unit";

/** Chips drawn inside a component, at any depth. */
export const chipsIn = (subject: Component, read: Reader): readonly Component[] =>
  read.related(subject, allParts).members.filter((part) => isChip(part, read));

/** A chip with software of its maker: the product's own code runs in it only where that is drawn inside it. */
const MODEM = "communications-module";

/** Is it a modem that runs nothing of the product, as drawn? */
export const isModem = (one: Component, read: Reader): boolean =>
  one.value.class === MODEM &&
  !read.related(one, allParts).members.some((part) => read.classOf(part).traits.runs_own_code);

const processors: Step<"component", readonly Component[]> = {
  of: "component",
  derive: (device, read) => chipsIn(device, read).filter((chip) => !isModem(chip, read)),
};
/** Chips of a device that run the product's own code. A modem beside them does not make it unclear which one is meant. */
export const processorsIn = (device: Component, read: Reader): readonly Component[] => read.step(processors, device);

/** The component around a part that is a chip or a whole device, itself included. */
function around(subject: Component, read: Reader): Component {
  let at = subject;
  while (!isChip(at, read) && !isWhole(at, read)) {
    const above = read.related(at, whole).members[0];
    if (above === undefined) return at;
    at = above;
  }
  return at;
}

/** The whole device nearest around a component, itself included; the outermost component where none is drawn. */
export function deviceOf(subject: Component, read: Reader): Component {
  let at = subject;
  while (!isWhole(at, read)) {
    const above = read.related(at, whole).members[0];
    if (above === undefined) return at;
    at = above;
  }
  return at;
}

/** The only processor of a device; nothing where it has several or none is drawn. */
export function onlyProcessor(device: Component, read: Reader): Component | undefined {
  const chips = processorsIn(device, read);
  return chips.length === 1 ? chips[0] : undefined;
}

/**
 * The hardware that the code of a component runs on: the chip around it; the only processor of its device, for software
 * drawn beside it; else the device itself, whose own chip properties then speak.
 */
export function chipOf(subject: Component, read: Reader): Component {
  const at = around(subject, read);
  return at === subject || isChip(at, read) ? at : (onlyProcessor(at, read) ?? at);
}

/** The delivered thing that a component belongs to: the outermost component around it. */
export const unitOf = (subject: Component, read: Reader): Component =>
  read.related(subject, unit).members[0] ?? subject;

/**
 * Parts of one of the classes that serve a chip: inside it, or drawn in its device beside it and inside no other chip.
 * What stands beside a modem serves the processor, not the modem.
 */
export function partsBeside(subject: Component, classes: readonly string[], read: Reader): readonly Component[] {
  const chip = chipOf(subject, read);
  const within = isChip(chip, read) && isModem(chip, read) ? chip : unitOf(subject, read);
  const near = read.related(within, allParts).members.filter((part) => classes.includes(part.value.class));
  const own = isChip(chip, read) ? chip : onlyProcessor(chip, read);
  return near.filter((part) => {
    const home = around(part, read);
    return home === own || !isChip(home, read);
  });
}

/** Does the document name a part of the class as absent, on one of these components? */
export function namedAbsent(components: readonly Component[], classId: string): Known<boolean> | undefined {
  const saying = components.find((one) => one.value.absent?.includes(classId) === true);
  return saying === undefined
    ? undefined
    : known(false, { on: "line", at: { entity: saying.id, field: "absent" }, is: classId });
}

/** Is a word property of a component one of these? No, where its class does not have the property. */
export const wordIs = (one: Component, property: string, words: readonly string[], read: Reader): Known<boolean> =>
  map(read.word(one, property), (word) => words.includes(word));
