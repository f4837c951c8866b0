import { truth, type Fact } from "../../fact.ts";
import { and, isUnknown, known, not, notKnown } from "../../known.ts";
import { ownProofs } from "../../identity-proof.ts";
import { sharedBeyondUnit } from "./shared-beyond-unit.ts";

/** Is every value by which the unit proves itself its own? */
export const identityKeysPerUnit: Fact<"component", boolean> = {
  id: "identity_keys_per_unit",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const each = ownProofs(subject, read).map((proof) => {
      if (isUnknown(proof.value)) return notKnown(proof.because);
      return proof.value === "none" ? undefined : not(read.fact(sharedBeyondUnit, proof.value));
    });
    const proofs = each.filter((one) => one !== undefined);
    return proofs.length === 0 ? known(false, { on: "as-drawn", what: "proves_by", of: subject.id }) : and(...proofs);
  },
};
