import { truth, type Fact } from "../../fact.ts";
import { not } from "../../known.ts";
import { endAt, flowsOf, otherEnd, unitAround } from "../../identity-proof.ts";
import { some } from "../../related.ts";
import { fromAuthenticated } from "./from-authenticated.ts";
import { toAuthenticated } from "./to-authenticated.ts";

/** Does the unit talk on some flow to a far end that does not prove who it is? */
export const serviceImpersonable: Fact<"component", boolean> = {
  id: "service_impersonable",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsOf(subject, read), (flow) =>
      not(
        read.fact(
          otherEnd(endAt(flow, unitAround(subject, read), read)) === "from" ? fromAuthenticated : toAuthenticated,
          flow,
        ),
      ),
    ),
};
