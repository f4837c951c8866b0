import type { Entity } from "../model/document.ts";
import type { Reader, Related } from "./fact.ts";
import { known, map, or, type Known } from "./known.ts";
import { drawn } from "./roles/group.ts";
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

/**
 * The hardware that the code of a component runs on: the chip around it; the only chip of its device, for software drawn
 * beside the chip; else the device itself, whose own chip properties then speak.
 */
export function chipOf(subject: Component, read: Reader): Component {
  const at = around(subject, read);
  if (at === subject || isChip(at, read)) return at;
  const chips = chipsIn(at, read);
  const [first] = chips;
  return chips.length === 1 && first !== undefined ? first : at;
}

/** The delivered thing that a component belongs to: the outermost component around it. */
export const unitOf = (subject: Component, read: Reader): Component =>
  read.related(subject, unit).members[0] ?? subject;

/** Parts of one of the classes that serve a chip: inside it, or drawn in its device beside it and inside no other chip. */
export function partsBeside(subject: Component, classes: readonly string[], read: Reader): readonly Component[] {
  const chip = chipOf(subject, read);
  const device = unitOf(subject, read);
  const near = read.related(device, allParts).members.filter((part) => classes.includes(part.value.class));
  return near.filter((part) => {
    const home = around(part, read);
    return home === chip || !isChip(home, read);
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

/** Is the property so on one of the components whose class has it? No, where none has it. */
export function someHaving(
  among: readonly Component[],
  property: string,
  ask: (one: Component) => Known<boolean>,
  read: Reader,
): Known<boolean> {
  const having = [...new Set(among)].filter((one) => read.has(one, property));
  const first = having[0] ?? among[0];
  if (first === undefined || having.length === 0) return known(false, drawn(property, first?.id ?? "system"));
  return or(...having.map((one) => ask(one)));
}

/** The chip and the software that starts or renews its code. */
export const bootScope = (subject: Component, read: Reader): readonly Component[] => [
  subject,
  chipOf(subject, read),
  ...partsBeside(subject, ["boot-loader", "update-client", "operating-system"], read),
];

export const asRelated = (members: readonly Component[], what: string, of: Component): Related<"component"> => ({
  members,
  because: drawn(what, of.id),
});
