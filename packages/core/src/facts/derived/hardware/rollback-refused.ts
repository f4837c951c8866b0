import { truth, type Fact } from "../../fact.ts";
import { bootScope, someHaving } from "../../chip-scope.ts";

/** Is an older image refused, so that a mended flaw cannot be brought back? */
export const rollbackRefused: Fact<"component", boolean> = {
  id: "rollback_refused",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    someHaving(bootScope(subject, read), "anti_rollback", (one) => read.truth(one, "anti_rollback"), read),
};
