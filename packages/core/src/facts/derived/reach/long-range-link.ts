import { isKind, type Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { hopAt } from "../../hops.ts";
import { endAt, otherEnd, standsAt } from "../../identity-proof.ts";
import { isUnknown, known, notKnown, together, type Known } from "../../known.ts";
import { deliveredAround, someFlowLeaving } from "../../unit-traffic.ts";

/**
 * Has the unit around this part a link of its own that reaches far: a flow that leaves it over a long-range network?
 * A radio that ends at another endpoint of the drawing (a sensor at its gateway) does not take the unit far by itself.
 */
export const longRangeLink: Fact<"component", boolean> = {
  id: "long_range_link",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = deliveredAround(subject, read);
    if (around !== subject) return read.fact(longRangeLink, around);
    return someFlowLeaving(subject, (flow) => goesFar(flow, subject, read), read);
  },
};

function goesFar(flow: Entity<"flow">, unit: Entity<"component">, read: Reader): Known<boolean> {
  const end = endAt(flow, unit, read);
  const network = hopAt(flow, end, read);
  if (isUnknown(network.value)) return notKnown(network.because);
  const kind = read.networkKind(network.value);
  const why = { on: "knowledge", record: kind.id, what: "long_range" } as const;
  const far = standsAt(flow, otherEnd(end), read);
  const alone = flow.value.over === network.value.id || flow.value.over?.length === 1;
  if (
    kind.long_range &&
    kind.reach === "radio" &&
    alone &&
    isKind(far, "component") &&
    read.classOf(far).ecosystem === "endpoint"
  ) {
    const to = { on: "line", at: { entity: flow.id, field: otherEnd(end) }, is: far.id } as const;
    return known(false, together([network.because, why, to]));
  }
  return known(kind.long_range, together([network.because, why]));
}
