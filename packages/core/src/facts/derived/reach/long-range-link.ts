import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, notKnown, together } from "../../known.ts";
import { networkOf } from "../../protection-layers.ts";
import { deliveredAround, someFlowLeaving } from "../../unit-traffic.ts";

/** Has the unit around this part a link of its own that reaches far: a flow that leaves it over a long-range network? */
export const longRangeLink: Fact<"component", boolean> = {
  id: "long_range_link",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = deliveredAround(subject, read);
    if (around !== subject) return read.fact(longRangeLink, around);
    return someFlowLeaving(
      subject,
      (flow) => {
        const network = networkOf(flow, read);
        if (isUnknown(network.value)) return notKnown(network.because);
        const kind = read.networkKind(network.value);
        return known(
          kind.long_range,
          together([network.because, { on: "knowledge", record: kind.id, what: "long_range" }]),
        );
      },
      read,
    );
  },
};
