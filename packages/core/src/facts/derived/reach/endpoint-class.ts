import { oneOf, type Fact } from "../../fact.ts";
import { isUnknown, known, notKnown, together } from "../../known.ts";
import { LACKING } from "../../properties.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { longRangeLink } from "./long-range-link.ts";
import { relaysForOthers } from "./relays-for-others.ts";

/**
 * The guideline's class of the unit around this part: a gateway passes on what other endpoints send, a complex endpoint
 * has a far-reaching link of its own, a lightweight one neither. Worked out, never typed; the service has none.
 */
export const endpointClass: Fact<"component", string> = {
  id: "endpoint_class",
  of: "component",
  domain: oneOf("lightweight", "complex", "gateway"),
  derive: (subject, read) => {
    const around = deliveredAround(subject, read);
    if (around !== subject) return read.fact(endpointClass, around);
    const record = read.classOf(subject);
    if (record.ecosystem !== "endpoint")
      return known(LACKING, { on: "knowledge", record: record.id, what: "ecosystem" });
    const relaying = read.fact(relaysForOthers, subject);
    if (relaying.value === true) return known("gateway", relaying.because);
    const far = read.fact(longRangeLink, subject);
    if (isUnknown(relaying.value)) {
      return notKnown(isUnknown(far.value) ? together([relaying.because, far.because]) : relaying.because);
    }
    if (isUnknown(far.value)) return notKnown(far.because);
    return far.value ? known("complex", far.because) : known("lightweight", together([relaying.because, far.because]));
  },
};
