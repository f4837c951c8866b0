import { truth, type Fact } from "../../fact.ts";
import { wordIn } from "../../service-scope.ts";

/** Are security fixes applied by a routine and not when somebody thinks of it? */
export const patched: Fact<"component", boolean> = {
  id: "patched",
  of: "component",
  domain: truth,
  derive: (subject, read) => wordIn(subject, "patching", ["regular", "fast"], read),
};
