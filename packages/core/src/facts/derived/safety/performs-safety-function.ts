import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { someSafetyFunction } from "../../safety-functions.ts";

/** Does the component, or a part of it, perform a function that people's safety hangs on? As drawn. */
export const performsSafetyFunction: Fact<"component", boolean> = {
  id: "performs_safety_function",
  of: "component",
  domain: truth,
  derive: (subject, read) => someSafetyFunction(subject, () => known(true, drawn("performs", subject.id)), read),
};
