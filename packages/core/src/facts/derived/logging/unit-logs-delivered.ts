import { truth, type Fact } from "../../fact.ts";
import { isUnknown, or } from "../../known.ts";
import { allParts } from "../../roles/parts.ts";

/**
 * Do records of a unit reach a place where someone who took over the unit cannot change them? The unit speaks for its
 * parts.
 */
export const unitLogsDelivered: Fact<"component", boolean> = {
  id: "unit_logs_delivered",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const parts = read.related(subject, allParts).members.filter((one) => read.has(one, "log_out_of_reach"));
    const said = parts.map((one) => read.truth(one, "log_out_of_reach")).filter((one) => !isUnknown(one.value));
    return or(read.truth(subject, "log_out_of_reach"), ...said);
  },
};
