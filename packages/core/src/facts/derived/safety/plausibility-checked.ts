import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { performedBy } from "../../roles/functions.ts";
import { isOneOf, isSo, saidAnywhere } from "../../said-in-unit.ts";

const plausibility = field<"function", string>("function", "plausibility");

/** Does the unit around a part check the meaning of what comes in, or does a limit that software cannot move bound it? */
export const boundInUnit = (part: Entity<"component">, read: Reader): Known<boolean> =>
  or(
    saidAnywhere(part, "input_validation", isOneOf("input_validation", ["meaning"], read), read),
    saidAnywhere(part, "hardware_limits", isSo("hardware_limits", read), read),
  );

/**
 * Is the input of the function checked for whether it can be true before anything acts on it: said of the function, or
 * because the unit checks the meaning of what comes in, or a limit that software cannot move bounds what it does?
 */
export const plausibilityChecked: Fact<"function", boolean> = {
  id: "plausibility_checked",
  of: "function",
  domain: truth,
  derive: (subject, read) => {
    const own = read.stated(subject, plausibility);
    if (!isUnknown(own.value) && own.value !== "none") return known(true, own.because);
    const built = some(read.related(subject, performedBy), (part) => boundInUnit(part, read));
    if (built.value === true) return built;
    return isUnknown(own.value) ? { value: own.value, because: own.because } : known(false, own.because);
  },
};
