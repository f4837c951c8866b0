import { truth, type Fact } from "../../fact.ts";
import { unitAround } from "../../identity-proof.ts";
import { map, notKnown } from "../../known.ts";
import { partsOfClass } from "../../parts-of-class.ts";
import { some } from "../../related.ts";

/** Does the application of the unit use keys that come from the SIM authentication of the network? */
export const networkKeysUsed: Fact<"component", boolean> = {
  id: "network_keys_used",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    const sims = partsOfClass(around, "uicc", read);
    // A unit with a subscription has a SIM, drawn or not: what is not known of it is a question.
    if (sims.members.length === 0 && sims.because.on === "as-drawn")
      return notKnown({ on: "part-missing", part: "uicc", of: around.id });
    return some(sims, (sim) =>
      map(read.word(sim, "network_derived_keys"), (how) => how === "gba" || how === "akma" || how === "eap-sim"),
    );
  },
};
