import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";
import { deliveredAround } from "../../unit-traffic.ts";

const PROVEN: readonly string[] = ["secret", "proof"];

/** Does it take more than a number that strangers can read or guess to make a unit one's own? */
export const userTiedToUnit: Fact<"component", boolean> = {
  id: "user_tied_to_unit",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    map(read.word(deliveredAround(subject, read), "activation"), (how) => PROVEN.includes(how)),
};
