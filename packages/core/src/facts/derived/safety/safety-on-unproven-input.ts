import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { dangerousOrders, someDangerousActuator } from "../../safety-actuators.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { arrivesUnproven } from "../../safety-input.ts";
import { reliesOnUnauthenticatedInput } from "./relies-on-unauthenticated-input.ts";

/** Does a function of this component that people's safety hangs on act on input whose sender proves nothing? */
export const safetyOnUnprovenInput: Fact<"component", boolean> = {
  id: "safety_on_unproven_input",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      someSafetyFunction(subject, (one) => read.fact(reliesOnUnauthenticatedInput, one), read),
      someDangerousActuator(
        subject,
        (part) =>
          some({ members: dangerousOrders(part, read), because: drawn("flows", part.id) }, (data) =>
            arrivesUnproven(data, part, read),
          ),
        read,
      ),
    ),
};
