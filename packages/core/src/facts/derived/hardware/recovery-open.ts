import { truth, type Fact } from "../../fact.ts";
import { bootScope, partsBeside, someHaving, wordIs } from "../../chip-scope.ts";

/** Is there a recovery or download mode that takes any image? */
export const recoveryOpen: Fact<"component", boolean> = {
  id: "recovery_open",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const places = [...bootScope(subject, read), ...partsBeside(subject, ["rom"], read)];
    return someHaving(places, "recovery_mode", (one) => wordIs(one, "recovery_mode", ["open"], read), read);
  },
};
