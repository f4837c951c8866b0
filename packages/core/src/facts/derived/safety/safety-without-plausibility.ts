import { truth, type Fact } from "../../fact.ts";
import { not } from "../../known.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { plausibilityChecked } from "./plausibility-checked.ts";

/** Does a function of this component that people's safety hangs on act on input that nothing checks? */
export const safetyWithoutPlausibility: Fact<"component", boolean> = {
  id: "safety_without_plausibility",
  of: "component",
  domain: truth,
  derive: (subject, read) => someSafetyFunction(subject, (one) => not(read.fact(plausibilityChecked, one)), read),
};
