import { truth, type Fact } from "../../fact.ts";
import { not, or } from "../../known.ts";
import { someDangerousActuator } from "../../safety-actuators.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { safeStateBuilt, safeStateStated } from "./safe-state-stated.ts";

/** Does a function of this component that people's safety hangs on have no safe state to fall back to? */
export const safetyWithoutSafeState: Fact<"component", boolean> = {
  id: "safety_without_safe_state",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      someSafetyFunction(subject, (one) => not(read.fact(safeStateStated, one)), read),
      someDangerousActuator(subject, (part) => not(safeStateBuilt(part, read)), read),
    ),
};
