import { isUnknown, known, or, together } from "../../known.ts";
import { setOf, type Fact } from "../../fact.ts";
import { contains, openSet, setFrom, type SetOf } from "../../set-of.ts";
import { unitOf } from "../../chip-scope.ts";
import { partsOfClass } from "../../parts-of-class.ts";

const WAYS = ["evident", "resistant", "detects-opening", "erases-keys"] as const;

/** What meets somebody who opens the unit, as its casing says or the unit itself. */
export const openingHinderedBy: Fact<"component", SetOf> = {
  id: "opening_hindered_by",
  of: "component",
  domain: setOf(...WAYS),
  derive: (subject, read) => {
    const device = unitOf(subject, read);
    const own = read.words(device, "tamper_protection");
    const casings = partsOfClass(device, "casing", read).members.map((one) => read.words(one, "tamper_protection"));
    const saying = casings.length > 0 && isUnknown(own.value) ? casings : [own, ...casings];
    const because = together(saying.map((one) => one.because));
    const sets = saying.map(openSet);
    return known(
      setFrom(
        WAYS.map((way) => [way, or(...sets.map((set) => contains(set, way)))] as const),
        because,
      ),
      because,
    );
  },
};
