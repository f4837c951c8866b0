import { truth, type Fact } from "../../fact.ts";
import { endAt, flowsOf, unitAround } from "../../identity-proof.ts";
import { some } from "../../related.ts";
import { fromAuthenticated } from "./from-authenticated.ts";
import { toAuthenticated } from "./to-authenticated.ts";

/** Is there a flow on which the unit proves which one it is? */
export const unitIdentityProvable: Fact<"component", boolean> = {
  id: "unit_identity_provable",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsOf(subject, read), (flow) =>
      read.fact(endAt(flow, unitAround(subject, read), read) === "from" ? fromAuthenticated : toAuthenticated, flow),
    ),
};
