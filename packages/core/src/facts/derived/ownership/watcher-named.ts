import { truth, type Fact } from "../../fact.ts";
import { ownerNamed } from "../../owners.ts";

/** Is it known who watches this part in the field? Someone named for the whole answers for its parts. */
export const watcherNamed: Fact<"component", boolean> = {
  id: "watcher_named",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownerNamed(subject, "watches", read),
};
