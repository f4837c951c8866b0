import { truth, type Fact } from "../../fact.ts";
import { takesPasswordsItself } from "../../unit-passwords.ts";

/** Are passwords typed into the unit, as it, a screen of it or a password that opens it says? */
export const unitTakesPasswords: Fact<"component", boolean> = {
  id: "unit_takes_passwords",
  of: "component",
  domain: truth,
  derive: (subject, read) => takesPasswordsItself(subject, read),
};
