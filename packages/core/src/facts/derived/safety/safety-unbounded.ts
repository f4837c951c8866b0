import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, known, not, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { performedBy } from "../../roles/functions.ts";
import { someDangerousActuator } from "../../safety-actuators.ts";
import { someSafetyFunction } from "../../safety-functions.ts";

/**
 * Does a part perform a function that people's safety hangs on with nothing to bound it when commands are false: no
 * limit below the software, and nobody on the spot who could override it?
 */
export const safetyUnbounded: Fact<"component", boolean> = {
  id: "safety_unbounded",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      someSafetyFunction(subject, (one) => some(read.related(one, performedBy), (part) => unbounded(part, read)), read),
      someDangerousActuator(subject, (part) => unbounded(part, read), read),
    ),
};

/** Only parts that move something can have such bounds; what a class lacks is not held against it. */
const unbounded = (part: Entity<"component">, read: Reader): Known<boolean> =>
  read.has(part, "hardware_limits") && read.has(part, "manual_override")
    ? and(not(read.truth(part, "hardware_limits")), not(read.truth(part, "manual_override")))
    : known(false, { on: "knowledge", record: read.classOf(part).id, what: "lacks hardware_limits" });
