import { truth, type Fact } from "../../fact.ts";
import { orElsewhere } from "../../said-at.ts";

/** Is there a recovery or download mode that takes any image? */
export const recoveryOpen: Fact<"component", boolean> = {
  id: "recovery_open",
  of: "component",
  domain: truth,
  derive: (subject, read) => orElsewhere(subject, "recovery_mode", ["open"], ["boot-loader", "rom"], read),
};
