import { truth, type GraphFact } from "../../fact.ts";
import { known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { weakAlgorithm } from "./weak-algorithm.ts";

/** Does a credential state an algorithm or a size that no longer holds? Counts only what is stated. */
export const weakCryptographyUsed: GraphFact<"system", boolean> = {
  id: "weak_cryptography_used",
  of: "system",
  domain: truth,
  survey: (all) => (subject, read) => {
    for (const one of all.of("credential")) {
      const weak = read.fact(weakAlgorithm, one);
      if (weak.value === true) return weak;
    }
    return known(false, drawn("credentials", subject.id));
  },
};
