import type { Entity } from "../../../model/document.ts";
import { oneOf, type Fact, type Reader } from "../../fact.ts";
import { and, isUnknown, known, not, notKnown, or, type Known } from "../../known.ts";
import { flowsOf, ownProofs, ownProofsOn } from "../../identity-proof.ts";
import { isSecret } from "./is-secret.ts";
import { opensOthers } from "./opens-others.ts";
import { sharedBeyondUnit } from "./shared-beyond-unit.ts";
import { symmetric } from "./symmetric.ts";

type Credential = Entity<"credential">;
type Proofs = ReturnType<typeof ownProofs>;

/**
 * By what kind of key the unit proves itself: none, one shared by units, a secret of its own, or a key pair of its own. A
 * flow on which it proves itself by nothing but a value that opens other units makes it as weak as that one.
 */
export const keyModel: Fact<"component", string> = {
  id: "key_model",
  of: "component",
  domain: oneOf("none", "shared-psk", "personalised-psk", "personalised-public-key"),
  derive: (subject, read) => {
    const why = { on: "as-drawn", what: "proves_by", of: subject.id } as const;
    for (const flow of flowsOf(subject, read).members) {
      const shared = onlyShared(ownProofsOn(flow, subject, read), read);
      if (shared !== undefined) return known("shared-psk", shared.because);
    }
    const proofs = ownProofs(subject, read);
    const shown = (ask: (one: Credential) => Known<boolean>): Known<boolean> =>
      or(
        known(false, why),
        ...proofs.map((proof) => {
          if (isUnknown(proof.value)) return notKnown(proof.because);
          return proof.value === "none"
            ? known(false, proof.because)
            : and(read.fact(isSecret, proof.value), ask(proof.value));
        }),
      );
    const own = (one: Credential): Known<boolean> => not(read.fact(sharedBeyondUnit, one));
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

/** A secret that opens others, where a flow has one and nothing better; what is not known may be better. */
function onlyShared(proofs: Proofs, read: Reader): Known<boolean> | undefined {
  let shared: Known<boolean> | undefined;
  for (const proof of proofs) {
    if (isUnknown(proof.value)) return undefined;
    if (proof.value === "none") continue;
    const opens = and(read.fact(isSecret, proof.value), read.fact(opensOthers, proof.value));
    if (opens.value !== true) return undefined;
    shared ??= opens;
  }
  return shared;
}
