import { truth, type Fact } from "../../fact.ts";
import { logStores } from "../../roles/of-class.ts";
import { ownOr, serving } from "../../service-scope.ts";

/** Are records of this part kept where someone who took it over cannot change them, by itself or in a log store? */
export const logsOutOfReach: Fact<"component", boolean> = {
  id: "logs_out_of_reach",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOr(subject, "log_out_of_reach", serving(subject, logStores, read), read),
};
