import { truth, type Fact } from "../../fact.ts";
import { not, or } from "../../known.ts";
import { someDangerousActuator } from "../../safety-actuators.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { boundInUnit, plausibilityChecked } from "./plausibility-checked.ts";

/** Does a function of this component that people's safety hangs on act on input that nothing checks? */
export const safetyWithoutPlausibility: Fact<"component", boolean> = {
  id: "safety_without_plausibility",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      someSafetyFunction(subject, (one) => not(read.fact(plausibilityChecked, one)), read),
      someDangerousActuator(subject, (part) => not(boundInUnit(part, read)), read),
    ),
};
