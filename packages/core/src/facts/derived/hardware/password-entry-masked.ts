import { truth, type Fact } from "../../fact.ts";
import { truthEverywhere } from "../../unit-passwords.ts";

/** Does the unit hide passwords while they are entered? */
export const passwordEntryMasked: Fact<"component", boolean> = {
  id: "password_entry_masked",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthEverywhere(subject, "masks_secrets", read),
};
