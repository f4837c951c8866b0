import { truth, type Fact } from "../../fact.ts";
import { wordSaid } from "../../said-at.ts";

/** Do keys and challenges come from hardware or a trust anchor that was made to give random numbers? */
export const randomSourceProven: Fact<"component", boolean> = {
  id: "random_source_proven",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    wordSaid(subject, "random_source", ["hardware", "trust-anchor"], read, ["operating-system"]),
};
