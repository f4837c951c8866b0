import { truth, type Fact } from "../../fact.ts";
import { ownOrFront } from "../../service-scope.ts";

/** Is outgoing traffic limited to where this part must connect, here or by every front end before it? */
export const egressControlled: Fact<"component", boolean> = {
  id: "egress_controlled",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOrFront(subject, (one) => read.truth(one, "egress_rules"), read),
};
