import { truth, type Fact } from "../../fact.ts";
import { not } from "../../known.ts";
import { endAt, flowsOf, unitAround } from "../../identity-proof.ts";
import { some } from "../../related.ts";
import { fromUncopyable } from "./from-uncopyable.ts";
import { toUncopyable } from "./to-uncopyable.ts";

/** Is there a flow on which someone else can speak as the unit? */
export const impersonable: Fact<"component", boolean> = {
  id: "impersonable",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsOf(subject, read), (flow) =>
      not(read.fact(endAt(flow, unitAround(subject, read), read) === "from" ? fromUncopyable : toUncopyable, flow)),
    ),
};
