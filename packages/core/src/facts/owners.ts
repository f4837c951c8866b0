import type { Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, map, type Known } from "./known.ts";
import { whole } from "./roles/parts.ts";

const duties = {
  implements: field<"component", string>("component", "owner.implements"),
  watches: field<"component", string>("component", "owner.watches"),
};

/** Is somebody named for a duty: at the component itself, or at the nearest whole around it? Never a plain no. */
export function ownerNamed(subject: Entity<"component">, duty: keyof typeof duties, read: Reader): Known<boolean> {
  const own = map(read.stated(subject, duties[duty]), () => true);
  for (let at = subject; ;) {
    const named = map(read.stated(at, duties[duty]), () => true);
    if (!isUnknown(named.value)) return named;
    const above = read.related(at, whole).members[0];
    if (above === undefined) return own;
    at = above;
  }
}
