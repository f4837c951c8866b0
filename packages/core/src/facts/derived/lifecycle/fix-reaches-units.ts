import { isUnknown, known, map, notKnown, together } from "../../known.ts";
import { oneOf, type Fact } from "../../fact.ts";
import { updatedFromAfar } from "../hardware/updated-from-afar.ts";
import { updatePossible } from "../hardware/update-possible.ts";
import { changeStillPossible } from "./change-still-possible.ts";

/**
 * How a change of software still gets into the units: into all of them because none is delivered, over the air, by
 * hand at each of them, or only into those made from now on.
 */
export const fixReachesUnits: Fact<"component", string> = {
  id: "fix_reaches_units",
  of: "component",
  domain: oneOf("before-delivery", "over-the-air", "by-hand", "new-units-only"),
  derive: (subject, read) => {
    const possible = read.fact(changeStillPossible, read.system);
    if (possible.value === "everything") return map(possible, () => "before-delivery");
    const afar = read.fact(updatedFromAfar, subject);
    if (isUnknown(possible.value)) return notKnown(possible.because);
    if (afar.value === true) return known("over-the-air", together([possible.because, afar.because]));
    const any = read.fact(updatePossible, subject);
    if (any.value === false) return known("new-units-only", together([possible.because, any.because]));
    if (isUnknown(afar.value)) return notKnown(afar.because);
    return isUnknown(any.value) ? notKnown(any.because) : known("by-hand", together([possible.because, any.because]));
  },
};
