import { truth, type Fact } from "../../fact.ts";
import { flowsOf } from "../../identity-proof.ts";
import { some } from "../../related.ts";
import { identifierOnAir } from "./identifier-on-air.ts";

/** Can the unit, and whoever carries it, be followed by what it shows on the air? */
export const followable: Fact<"component", boolean> = {
  id: "followable",
  of: "component",
  domain: truth,
  derive: (subject, read) => some(flowsOf(subject, read), (flow) => read.fact(identifierOnAir, flow)),
};
