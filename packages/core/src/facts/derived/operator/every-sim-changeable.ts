import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { every } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { allParts } from "../../roles/parts.ts";
import { deliveredAround } from "../../unit-traffic.ts";

/** Can the operator of every SIM of the unit be changed from afar? No, where no SIM is drawn. */
export const everySimChangeable: Fact<"component", boolean> = {
  id: "every_sim_changeable",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = deliveredAround(subject, read);
    const sims = read.related(around, allParts).members.filter((one) => read.has(one, "remote_profiles"));
    const because = drawn("parts", around.id);
    return and(
      known(sims.length > 0, because),
      every({ members: sims, because }, (one) => read.truth(one, "remote_profiles")),
    );
  },
};
