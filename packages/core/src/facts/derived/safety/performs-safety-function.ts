import { truth, type Fact } from "../../fact.ts";
import { known, or } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { someDangerousActuator } from "../../safety-actuators.ts";
import { someSafetyFunction } from "../../safety-functions.ts";

/** Does the component, or a part of it, perform a function that people's safety hangs on, or obey orders that do? As drawn. */
export const performsSafetyFunction: Fact<"component", boolean> = {
  id: "performs_safety_function",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const performed = (): ReturnType<typeof known<boolean>> => known(true, drawn("performs", subject.id));
    return or(someSafetyFunction(subject, performed, read), someDangerousActuator(subject, performed, read));
  },
};
