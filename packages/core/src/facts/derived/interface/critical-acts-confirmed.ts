import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";
import { known } from "../../known.ts";
import { whole } from "../../roles/parts.ts";

/** Must a person confirm acts that cannot be undone or may hurt someone? A device without a place to say it is not held to it. */
export const criticalActsConfirmed: Fact<"component", boolean> = {
  id: "critical_acts_confirmed",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const sayable =
      read.has(subject, "critical_confirmed") ||
      read.related(subject, whole).members.some((one) => read.has(one, "critical_confirmed"));
    return sayable
      ? saidAround(subject, "critical_confirmed", read)
      : known(true, { on: "knowledge", record: read.classOf(subject).id, what: "lacks critical_confirmed" });
  },
};
