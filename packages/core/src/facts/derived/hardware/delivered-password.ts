import { oneOf, type Fact } from "../../fact.ts";
import { DELIVERED, deliveredWith } from "../../unit-passwords.ts";

/** The password that a unit is delivered with, said of the unit, of a service or screen of it, or of the password itself. */
export const deliveredPassword: Fact<"component", string> = {
  id: "delivered_password",
  of: "component",
  domain: oneOf(...DELIVERED),
  derive: (subject, read) => deliveredWith(subject, read),
};
