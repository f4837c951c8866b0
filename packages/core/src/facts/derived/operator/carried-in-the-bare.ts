import { truth, type Fact } from "../../fact.ts";
import { some } from "../../related.ts";
import { networkFlows } from "../../roles/over-network.ts";
import { bearerTrustedAlone } from "../identity/bearer-trusted-alone.ts";

/** Does something run over the network that rests on the network alone? As drawn. */
export const carriedInTheBare: Fact<"network", boolean> = {
  id: "carried_in_the_bare",
  of: "network",
  domain: truth,
  derive: (subject, read) => some(read.related(subject, networkFlows), (flow) => read.fact(bearerTrustedAlone, flow)),
};
