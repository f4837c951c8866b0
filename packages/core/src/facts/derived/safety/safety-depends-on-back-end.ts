import { truth, type Fact } from "../../fact.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { dependsOnBackEnd } from "./depends-on-back-end.ts";

/** Does a function of this component that people's safety hangs on stop when the service cannot be reached? */
export const safetyDependsOnBackEnd: Fact<"component", boolean> = {
  id: "safety_depends_on_back_end",
  of: "component",
  domain: truth,
  derive: (subject, read) => someSafetyFunction(subject, (one) => read.fact(dependsOnBackEnd, one), read),
};
