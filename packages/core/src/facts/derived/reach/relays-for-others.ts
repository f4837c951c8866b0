import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { deliveredAround, relays } from "../../unit-traffic.ts";

/**
 * Does the unit around this part pass data of other endpoints on: in by one flow, out elsewhere by another? A phone app
 * belongs to the service ecosystem and counts as no endpoint, on either side.
 */
export const relaysForOthers: Fact<"component", boolean> = {
  id: "relays_for_others",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = deliveredAround(subject, read);
    if (around !== subject) return read.fact(relaysForOthers, around);
    const record = read.classOf(subject);
    return record.ecosystem === "endpoint"
      ? relays(subject, read)
      : known(false, { on: "knowledge", record: record.id, what: "ecosystem" });
  },
};
