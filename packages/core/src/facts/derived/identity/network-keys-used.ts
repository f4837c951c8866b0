import { truth, type Fact } from "../../fact.ts";
import { unitAround } from "../../identity-proof.ts";
import { map } from "../../known.ts";
import { partsOfClass } from "../../parts-of-class.ts";
import { some } from "../../related.ts";

/** Does the application of the unit use keys that come from the SIM authentication of the network? */
export const networkKeysUsed: Fact<"component", boolean> = {
  id: "network_keys_used",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(partsOfClass(unitAround(subject, read), "uicc", read), (sim) =>
      map(read.word(sim, "network_derived_keys"), (how) => how === "gba" || how === "akma" || how === "eap-sim"),
    ),
};
