import { truth, type Fact } from "../../fact.ts";
import { ownOrFront } from "../../service-scope.ts";

/** Is incoming traffic limited to what this part must accept, here or by every front end before it? */
export const ingressControlled: Fact<"component", boolean> = {
  id: "ingress_controlled",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOrFront(subject, (one) => read.truth(one, "ingress_rules"), read),
};
