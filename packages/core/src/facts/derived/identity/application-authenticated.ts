import { truth, type Fact } from "../../fact.ts";
import { proofOf, type End } from "../../protection-layers.ts";
import { isUnknown, known, notKnown, or } from "../../known.ts";

/** Does an end prove itself to the application itself, whatever the layers below do? */
export const applicationAuthenticated: Fact<"flow", boolean> = {
  id: "application_authenticated",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const shows = (end: End) => {
      const proof = proofOf(subject, "application", end, read);
      return isUnknown(proof.value) ? notKnown(proof.because) : known(proof.value !== "none", proof.because);
    };
    return or(shows("from"), shows("to"));
  },
};
