import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";
import { known } from "../../known.ts";
import { whole } from "../../roles/parts.ts";

/** Are functions for administrators or service staff apart from those for users? A device without a place to say it is not held to it. */
export const adminApart: Fact<"component", boolean> = {
  id: "admin_apart",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const sayable =
      read.has(subject, "admin_separate") ||
      read.related(subject, whole).members.some((one) => read.has(one, "admin_separate"));
    return sayable
      ? saidAround(subject, "admin_separate", read)
      : known(true, { on: "knowledge", record: read.classOf(subject).id, what: "lacks admin_separate" });
  },
};
