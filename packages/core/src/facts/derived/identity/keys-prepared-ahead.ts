import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, isUnknown, known, notKnown } from "../../known.ts";
import { ownProofs } from "../../identity-proof.ts";

const ahead = field<"credential", boolean>("credential", "prepared_ahead");

/** Were the keys by which the unit proves itself made and handed out before a meeting without a service needs them? */
export const keysPreparedAhead: Fact<"component", boolean> = {
  id: "keys_prepared_ahead",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const each = ownProofs(subject, read).flatMap((proof) => {
      if (isUnknown(proof.value)) return [notKnown(proof.because)];
      return proof.value === "none" ? [] : [read.stated(proof.value, ahead)];
    });
    return each.length === 0 ? known(false, { on: "as-drawn", what: "proves_by", of: subject.id }) : and(...each);
  },
};
