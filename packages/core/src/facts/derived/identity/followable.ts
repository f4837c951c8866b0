import { isKind, type Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { wordIs } from "../../chip-scope.ts";
import { hopAt } from "../../hops.ts";
import { and, isUnknown, known, not, notKnown, type Known } from "../../known.ts";
import { endAt, flowsOf, standsAt, unitAround } from "../../identity-proof.ts";
import { some } from "../../related.ts";
import { relaysForOthers } from "../reach/relays-for-others.ts";

/** Can the unit, and whoever carries it, be followed by a number of its own that it shows on the air? */
export const followable: Fact<"component", boolean> = {
  id: "followable",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    return some(flowsOf(subject, read), (flow) => showsNumber(flow, around, read));
  },
};

function showsNumber(flow: Entity<"flow">, around: Entity<"component">, read: Reader): Known<boolean> {
  const end = endAt(flow, around, read);
  const network = hopAt(flow, end, read);
  if (isUnknown(network.value)) return notKnown(network.because);
  const kind = read.networkKind(network.value);
  const why = { on: "knowledge", record: kind.id, what: "emits_identifier" } as const;
  if (!kind.radio || kind.emits_identifier === false) return known(false, why);
  if (kind.emits_identifier === "by-configuration")
    return and(known(true, why), wordIs(around, "visible_identity", ["fixed", "fixed-with-name"], read));
  // One that reads cards, or gathers what other endpoints send, shows their numbers and not its own.
  if (end === "from") return known(true, why);
  return isKind(standsAt(flow, "from", read), "actor")
    ? known(false, { on: "line", at: { entity: flow.id, field: "from" }, is: flow.value.from })
    : and(known(true, why), not(read.fact(relaysForOthers, around)));
}
