import { truth, type Fact } from "../../fact.ts";
import { not } from "../../known.ts";
import { endAt, flowsOf, unitAround } from "../../identity-proof.ts";
import { some } from "../../related.ts";
import { fromUncopyable } from "./from-uncopyable.ts";
import { toUncopyable } from "./to-uncopyable.ts";

/** Can someone make a copy of the unit that is taken for it: has it no identity to prove, one it shares, or one that can be read out? */
export const cloneable: Fact<"component", boolean> = {
  id: "cloneable",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    not(
      some(flowsOf(subject, read), (flow) =>
        read.fact(endAt(flow, unitAround(subject, read), read) === "from" ? fromUncopyable : toUncopyable, flow),
      ),
    ),
};
