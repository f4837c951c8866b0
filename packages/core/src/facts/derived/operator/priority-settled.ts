import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";
import { hopsOf } from "../../hops.ts";
import { some } from "../../related.ts";

/** Is it agreed with an operator on the way that these messages get through when his network is full? */
export const prioritySettled: Fact<"flow", boolean> = {
  id: "priority_settled",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const hops = hopsOf(subject, read);
    const run = hops.members.filter((hop) => read.networkKind(hop).subscription);
    return some({ ...hops, members: run }, (hop) => agreedWithOperator(hop, "traffic_priority", read));
  },
};
