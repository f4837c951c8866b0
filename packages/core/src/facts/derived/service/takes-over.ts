import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { wordIn } from "../../service-scope.ts";

/** Does something take over when this part fails? A class of which nobody asks it is not held to it. */
export const takesOver: Fact<"component", boolean> = {
  id: "takes_over",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    read.has(subject, "redundancy")
      ? wordIn(subject, "redundancy", ["standby", "active", "regions"], read)
      : known(true, { on: "knowledge", record: read.classOf(subject).id, what: "lacks redundancy" }),
};
