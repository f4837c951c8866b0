import { truth, type Fact } from "../../fact.ts";
import { truthEverywhere } from "../../unit-passwords.ts";

/** Is guessing of passwords slowed or stopped, wherever the unit takes them? */
export const passwordGuessingLimited: Fact<"component", boolean> = {
  id: "password_guessing_limited",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthEverywhere(subject, "guessing_limited", read),
};
