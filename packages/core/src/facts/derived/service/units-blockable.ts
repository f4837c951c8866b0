import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { or, type Known } from "../../known.ts";
import { authenticationTiers, monitors } from "../../roles/of-class.ts";
import { duty, ownOr } from "../../served-by.ts";
import { wordIn } from "../../service-scope.ts";

const blocks = (one: Entity<"component">, read: Reader): Known<boolean> =>
  or(read.truth(one, "can_block_units"), wordIn(one, "reaction", ["limited", "blocked"], read));
const byAuthentication = duty(authenticationTiers, "one", blocks);
const byMonitor = duty(monitors, "one", blocks);

/** Can one unit that is no longer trusted be limited or shut out, by this part, its authentication tier or what watches? */
export const unitsBlockable: Fact<"component", boolean> = {
  id: "units_blockable",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    ownOr(
      blocks(subject, read),
      () => byAuthentication.done(subject, read),
      () => byMonitor.done(subject, read),
    ),
};
