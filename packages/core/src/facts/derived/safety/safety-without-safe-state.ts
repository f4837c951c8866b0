import { truth, type Fact } from "../../fact.ts";
import { not } from "../../known.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { safeStateStated } from "./safe-state-stated.ts";

/** Does a function of this component that people's safety hangs on have no safe state to fall back to? */
export const safetyWithoutSafeState: Fact<"component", boolean> = {
  id: "safety_without_safe_state",
  of: "component",
  domain: truth,
  derive: (subject, read) => someSafetyFunction(subject, (one) => not(read.fact(safeStateStated, one)), read),
};
