import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";

/** Does the interface lock or log out when nobody uses it? */
export const uiLocks: Fact<"component", boolean> = {
  id: "ui_locks",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAround(subject, "locks_when_idle", read),
};
