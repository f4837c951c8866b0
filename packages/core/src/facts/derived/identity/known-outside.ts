import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known } from "../../known.ts";
import { OPEN_ALGORITHMS } from "../../weak-algorithms.ts";
import { guessable } from "./guessable.ts";

const exposure = field<"credential", string>("credential", "exposure");
const algorithm = field<"credential", string>("credential", "algorithm");

/**
 * Has a value that was meant to be secret become known outside, or can it be worked out: guessed, or from what its
 * algorithm gives away? Taken as not, as drawn, until somebody says otherwise.
 */
export const knownOutside: Fact<"credential", boolean> = {
  id: "known_outside",
  of: "credential",
  domain: truth,
  derive: (subject, read) => {
    const guessed = read.fact(guessable, subject);
    if (guessed.value === true) return guessed;
    const how = read.stated(subject, algorithm);
    if (!isUnknown(how.value) && OPEN_ALGORITHMS.has(how.value)) return known(true, how.because);
    const open = read.stated(subject, exposure);
    if (!isUnknown(open.value)) return known(open.value === "published", open.because);
    return subject.value.exposure === undefined
      ? known(false, { on: "as-drawn", what: "exposure", of: subject.id })
      : { value: open.value, because: open.because };
  },
};
