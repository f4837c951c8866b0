import type { Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, known, type Known } from "./known.ts";
import { whole } from "./roles/parts.ts";

type Component = Entity<"component">;

/** A part and everything around it, from the inside out: only those whose class has the property. */
function placesAround(subject: Component, property: string, read: Reader): readonly Component[] {
  const places: Component[] = [];
  for (let at: Component | undefined = subject; at !== undefined; at = read.related(at, whole).members[0]) {
    if (read.has(at, property)) places.push(at);
  }
  return places;
}

/**
 * What is said of a part, or else of the nearest thing around it: the program, its chip, the device. Where nobody says
 * it, the outermost place is asked, so that one answer serves all parts. No place can say it: no.
 */
export function saidAround(subject: Component, property: string, read: Reader): Known<boolean> {
  const said = placesAround(subject, property, read).map((place) => read.truth(place, property));
  const found = said.find((one) => !isUnknown(one.value)) ?? said.at(-1);
  return found ?? known(false, { on: "knowledge", record: read.classOf(subject).id, what: `lacks ${property}` });
}

/** The same; where no place around says it, the answer for the whole product counts and is asked for. */
export function saidAroundOrOfProduct(subject: Component, property: string, read: Reader): Known<boolean> {
  const said = placesAround(subject, property, read)
    .map((place) => read.truth(place, property))
    .find((one) => !isUnknown(one.value));
  return said ?? read.truth(read.system, property);
}
