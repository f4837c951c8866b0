import { truth, type Fact } from "../../fact.ts";
import { logStores } from "../../roles/of-class.ts";
import { duty, ownOr } from "../../served-by.ts";

const byLogStore = duty(logStores, "one", (one, read) => read.truth(one, "log_out_of_reach"));

/** Are records of this part kept where someone who took it over cannot change them, by itself or in a log store? */
export const logsOutOfReach: Fact<"component", boolean> = {
  id: "logs_out_of_reach",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOr(read.truth(subject, "log_out_of_reach"), () => byLogStore.done(subject, read)),
};
