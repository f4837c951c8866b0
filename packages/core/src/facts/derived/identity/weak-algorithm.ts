import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, map } from "../../known.ts";
import { tooShort, WEAK_ALGORITHMS } from "../../weak-algorithms.ts";

const algorithm = field<"credential", string>("credential", "algorithm");
const bits = field<"credential", number>("credential", "key_bits");

/** Does the algorithm of a credential no longer hold, or is its key too short for it? */
export const weakAlgorithm: Fact<"credential", boolean> = {
  id: "weak_algorithm",
  of: "credential",
  domain: truth,
  derive: (subject, read) => {
    const named = read.stated(subject, algorithm);
    const size = read.stated(subject, bits);
    if (!isUnknown(size.value) && tooShort(size.value, isUnknown(named.value) ? undefined : named.value))
      return known(true, size.because);
    return map(named, (word) => WEAK_ALGORITHMS.has(word));
  },
};
