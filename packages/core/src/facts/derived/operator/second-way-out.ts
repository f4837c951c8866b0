import { truth, type Fact } from "../../fact.ts";
import { known, or } from "../../known.ts";
import { hopsOf } from "../../hops.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { allParts } from "../../roles/parts.ts";
import { flowsOf } from "../../identity-proof.ts";
import { deliveredAround } from "../../unit-traffic.ts";

/**
 * Has a unit another way to its service when one network fails: a second far-reaching network, a flow that stands in
 * for another, or a SIM whose operator can be changed from afar? As drawn.
 */
export const secondWayOut: Fact<"component", boolean> = {
  id: "second_way_out",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const flows = flowsOf(subject, read);
    const standIn = flows.members.find((flow) => typeof flow.value.use === "object");
    const far = new Set<string>();
    for (const flow of flows.members) {
      const first = hopsOf(flow, read).members.find((hop) => read.networkKind(hop).long_range);
      if (first !== undefined) far.add(first.id);
    }
    const around = deliveredAround(subject, read);
    const sims = read.related(around, allParts).members.filter((one) => read.has(one, "remote_profiles"));
    return or(
      standIn === undefined
        ? known(false, drawn("flows", around.id))
        : known(true, { on: "line", at: { entity: standIn.id, field: "use" }, is: standIn.value.use }),
      known(far.size > 1, drawn("flows", around.id)),
      some({ members: sims, because: drawn("parts", around.id) }, (sim) => read.truth(sim, "remote_profiles")),
    );
  },
};
