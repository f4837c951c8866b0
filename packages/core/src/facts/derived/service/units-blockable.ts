import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { or, type Known } from "../../known.ts";
import { authenticationTiers, monitors } from "../../roles/of-class.ts";
import { some } from "../../related.ts";
import { serving, wordIn } from "../../service-scope.ts";

/** Can one unit that is no longer trusted be limited or shut out, by this part, its authentication tier or what watches? */
export const unitsBlockable: Fact<"component", boolean> = {
  id: "units_blockable",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      blocks(subject, read),
      some(serving(subject, authenticationTiers, read), (one) => blocks(one, read)),
      some(serving(subject, monitors, read), (one) => blocks(one, read)),
    ),
};

const blocks = (one: Entity<"component">, read: Reader): Known<boolean> =>
  or(read.truth(one, "can_block_units"), wordIn(one, "reaction", ["limited", "blocked"], read));
