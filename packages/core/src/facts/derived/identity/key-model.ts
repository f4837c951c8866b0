import type { Entity } from "../../../model/document.ts";
import { oneOf, type Fact } from "../../fact.ts";
import { and, isUnknown, known, not, notKnown, or, type Known } from "../../known.ts";
import { ownProofs } from "../../identity-proof.ts";
import { isSecret } from "./is-secret.ts";
import { sharedBeyondUnit } from "./shared-beyond-unit.ts";
import { symmetric } from "./symmetric.ts";

/** By what kind of key the unit proves itself: none, one shared by units, a secret of its own, or a key pair of its own. */
export const keyModel: Fact<"component", string> = {
  id: "key_model",
  of: "component",
  domain: oneOf("none", "shared-psk", "personalised-psk", "personalised-public-key"),
  derive: (subject, read) => {
    const why = { on: "as-drawn", what: "proves_by", of: subject.id } as const;
    const proofs = ownProofs(subject, read);
    const shown = (ask: (one: Entity<"credential">) => Known<boolean>): Known<boolean> =>
      or(
        known(false, why),
        ...proofs.map((proof) => {
          if (isUnknown(proof.value)) return notKnown(proof.because);
          return proof.value === "none"
            ? known(false, proof.because)
            : and(read.fact(isSecret, proof.value), ask(proof.value));
        }),
      );
    const own = (one: Entity<"credential">): Known<boolean> => not(read.fact(sharedBeyondUnit, one));
    const models = [
      ["personalised-public-key", shown((one) => and(own(one), not(read.fact(symmetric, one))))],
      ["personalised-psk", shown(own)],
      ["shared-psk", shown(() => known(true, why))],
    ] as const;
    for (const [model, holds] of models) {
      if (isUnknown(holds.value)) return notKnown(holds.because);
      if (holds.value) return known(model, holds.because);
    }
    return known("none", why);
  },
};
