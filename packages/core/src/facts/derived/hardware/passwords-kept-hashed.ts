import { truth, type Fact } from "../../fact.ts";
import { wordEverywhere } from "../../unit-passwords.ts";

/** Does the unit keep passwords so that they cannot be read back, or not at all? */
export const passwordsKeptHashed: Fact<"component", boolean> = {
  id: "passwords_kept_hashed",
  of: "component",
  domain: truth,
  derive: (subject, read) => wordEverywhere(subject, "password_storage", ["none", "slow-hash"], read),
};
