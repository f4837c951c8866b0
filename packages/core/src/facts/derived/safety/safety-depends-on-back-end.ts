import { truth, type Fact } from "../../fact.ts";
import { known, not, or } from "../../known.ts";
import { someDangerousActuator } from "../../safety-actuators.ts";
import { someSafetyFunction } from "../../safety-functions.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { dependsOnBackEnd } from "./depends-on-back-end.ts";

/** Does a function of this component that people's safety hangs on stop when the service cannot be reached? */
export const safetyDependsOnBackEnd: Fact<"component", boolean> = {
  id: "safety_depends_on_back_end",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      someSafetyFunction(subject, (one) => read.fact(dependsOnBackEnd, one), read),
      someDangerousActuator(
        subject,
        (part) => {
          const around = deliveredAround(part, read);
          return read.has(around, "works_without_back_end")
            ? not(read.truth(around, "works_without_back_end"))
            : known(false, {
                on: "knowledge",
                record: read.classOf(around).id,
                what: "lacks works_without_back_end",
              });
        },
        read,
      ),
    ),
};
