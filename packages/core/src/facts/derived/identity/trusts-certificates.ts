import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, not, notKnown, or } from "../../known.ts";
import { endAt, flowsOf, otherEnd, unitAround } from "../../identity-proof.ts";
import { layers, proofOf, reachesEnd } from "../../protection-layers.ts";
import { some } from "../../related.ts";
import { symmetric } from "./symmetric.ts";

/** Does the unit know a far end by a certificate or public key, which has to be checked in full? */
export const trustsCertificates: Fact<"component", boolean> = {
  id: "trusts_certificates",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsOf(subject, read), (flow) =>
      or(
        ...layers.map((layer) => {
          const reaches = reachesEnd(flow, layer, read);
          if (reaches.value === false) return reaches;
          const proof = proofOf(flow, layer, otherEnd(endAt(flow, unitAround(subject, read), read)), read);
          if (isUnknown(proof.value)) return notKnown(proof.because);
          if (typeof proof.value === "string")
            return known(proof.value === "yes" && layer === "transport", proof.because);
          return not(read.fact(symmetric, proof.value));
        }),
      ),
    ),
};
