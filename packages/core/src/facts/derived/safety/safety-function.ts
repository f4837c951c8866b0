import { field } from "../../../model/fields.ts";
import type { Harms } from "../../../model/schema/harm.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, notKnown } from "../../known.ts";
import { HARM_LEVELS, levelOfAmount } from "../../harm-level.ts";

const harms = field<"function", Harms>("function", "harms");
const relevance = field<"system", string>("system", "safety_relevance");
const HURTS = HARM_LEVELS.indexOf("moderate");

/**
 * Can people be hurt when the function is lost or abused? Its stated harms say so; where they are not stated, a product
 * that can hurt nobody answers for all of its functions.
 */
export const safetyFunction: Fact<"function", boolean> = {
  id: "safety_function",
  of: "function",
  domain: truth,
  derive: (subject, read) => {
    const stated = read.stated(subject, harms);
    if (!isUnknown(stated.value)) {
      const amounts = Object.values(stated.value).map((loss) => loss?.safety);
      const hurts = amounts.some(
        (one) => one !== undefined && HARM_LEVELS.indexOf(levelOfAmount(one, read.system.value.currency)) >= HURTS,
      );
      return known(hurts, stated.because);
    }
    const product = read.stated(read.system, relevance);
    return product.value === "none" ? known(false, product.because) : notKnown(stated.because);
  },
};
