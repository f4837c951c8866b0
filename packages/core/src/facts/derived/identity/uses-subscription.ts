import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, notKnown } from "../../known.ts";
import { endAt, flowsOf, unitAround } from "../../identity-proof.ts";
import { hopAt } from "../../hops.ts";
import { some } from "../../related.ts";

/** Does the unit speak over a network that itself authenticates it by a subscription? */
export const usesSubscription: Fact<"component", boolean> = {
  id: "uses_subscription",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsOf(subject, read), (flow) => {
      const network = hopAt(flow, endAt(flow, unitAround(subject, read), read), read);
      if (isUnknown(network.value)) return notKnown(network.because);
      const kind = read.networkKind(network.value);
      return known(kind.subscription, { on: "knowledge", record: kind.id, what: "subscription" });
    }),
};
