import { truth, type Fact } from "../../fact.ts";
import { flowsOf } from "../../identity-proof.ts";
import { exists } from "../../related.ts";

/** Does the unit around this part speak with anything outside of it? As drawn. */
export const communicates: Fact<"component", boolean> = {
  id: "communicates",
  of: "component",
  domain: truth,
  derive: (subject, read) => exists(flowsOf(subject, read)),
};
