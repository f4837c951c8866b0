import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { wordIn } from "../../service-scope.ts";

/** Are security fixes applied by a routine and not when somebody thinks of it? A class of which nobody asks it is not held to it. */
export const patched: Fact<"component", boolean> = {
  id: "patched",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    read.has(subject, "patching")
      ? wordIn(subject, "patching", ["regular", "fast"], read)
      : known(true, { on: "knowledge", record: read.classOf(subject).id, what: "lacks patching" }),
};
