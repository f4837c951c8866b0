import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { logStores, monitors } from "../../roles/of-class.ts";
import { ownOr, serving } from "../../service-scope.ts";

/** Does somebody see alerts of this part in time to act: said of it, of the part that watches it or of its log store? */
export const alertsOwned: Fact<"component", boolean> = {
  id: "alerts_owned",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      ownOr(subject, "alerts_watched", serving(subject, monitors, read), read),
      ownOr(subject, "alerts_watched", serving(subject, logStores, read), read),
    ),
};
