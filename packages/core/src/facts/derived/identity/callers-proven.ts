import { truth, type Fact } from "../../fact.ts";
import { every } from "../../related.ts";
import { flowsIn } from "../../roles/flows.ts";
import { fromAuthenticated } from "./from-authenticated.ts";

/** Does everyone who sends to this part prove who they are, other parts of the service included? */
export const callersProven: Fact<"component", boolean> = {
  id: "callers_proven",
  of: "component",
  domain: truth,
  derive: (subject, read) => every(read.related(subject, flowsIn), (flow) => read.fact(fromAuthenticated, flow)),
};
