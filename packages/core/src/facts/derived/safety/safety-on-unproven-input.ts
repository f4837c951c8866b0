import { truth, type Fact } from "../../fact.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { reliesOnUnauthenticatedInput } from "./relies-on-unauthenticated-input.ts";

/** Does a function of this component that people's safety hangs on act on input whose sender proves nothing? */
export const safetyOnUnprovenInput: Fact<"component", boolean> = {
  id: "safety_on_unproven_input",
  of: "component",
  domain: truth,
  derive: (subject, read) => someSafetyFunction(subject, (one) => read.fact(reliesOnUnauthenticatedInput, one), read),
};
