import { truth, type Fact } from "../../fact.ts";
import { known, not } from "../../known.ts";

/** Does it record no more than the service needs? What has no such setting is not held to it. */
export const resolutionLimited: Fact<"component", boolean> = {
  id: "resolution_limited",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    read.has(subject, "finer_than_needed")
      ? not(read.truth(subject, "finer_than_needed"))
      : known(true, { on: "knowledge", record: read.classOf(subject).id, what: "lacks finer_than_needed" }),
};
