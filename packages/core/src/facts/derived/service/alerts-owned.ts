import { truth, type Fact } from "../../fact.ts";
import { logStores, monitors } from "../../roles/of-class.ts";
import { duty, ownOr } from "../../served-by.ts";

const byMonitor = duty(monitors, "one", (one, read) => read.truth(one, "alerts_watched"));
const byLogStore = duty(logStores, "one", (one, read) => read.truth(one, "alerts_watched"));

/** Does somebody see alerts of this part in time to act: said of it, of the part that watches it or of its log store? */
export const alertsOwned: Fact<"component", boolean> = {
  id: "alerts_owned",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    ownOr(
      read.truth(subject, "alerts_watched"),
      () => byMonitor.done(subject, read),
      () => byLogStore.done(subject, read),
    ),
};
