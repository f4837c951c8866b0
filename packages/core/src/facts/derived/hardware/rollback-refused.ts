import { truth, type Fact } from "../../fact.ts";
import { STARTERS, truthSaid } from "../../said-at.ts";

/** Is an older image refused, so that a mended flaw cannot be brought back? */
export const rollbackRefused: Fact<"component", boolean> = {
  id: "rollback_refused",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthSaid(subject, "anti_rollback", read, [...STARTERS, "operating-system"]),
};
