import type { Entity } from "../../../model/document.ts";
import { truth, type GraphFact, type Reader } from "../../fact.ts";
import { and, not, or, type Known } from "../../known.ts";
import { every } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { PARTNER_INTERFACE } from "../../third-parties.ts";
import { handlesPersonalData } from "../data/handles-personal-data.ts";

/**
 * Does each interface for partners pass only what the partner may have, check consent where the data is about people,
 * and shut out one partner alone? As drawn.
 */
export const partnerGatesHold: GraphFact<"system", boolean> = {
  id: "partner_gates_hold",
  of: "system",
  domain: truth,
  survey: (all) => (subject, read) => {
    const gates = all.of("component").filter((one) => one.value.class === PARTNER_INTERFACE);
    return every({ members: gates, because: drawn(PARTNER_INTERFACE, subject.id) }, (gate) => holds(gate, read));
  },
};

const holds = (gate: Entity<"component">, read: Reader): Known<boolean> =>
  and(
    read.truth(gate, "partner_filter"),
    read.truth(gate, "partner_revocable"),
    or(not(read.fact(handlesPersonalData, gate)), read.truth(gate, "consent_checked")),
  );
