import { truth, type Fact } from "../../fact.ts";
import { bootScope, someHaving, wordIs } from "../../chip-scope.ts";

/** Do keys and challenges come from hardware or a trust anchor that was made to give random numbers? */
export const randomSourceProven: Fact<"component", boolean> = {
  id: "random_source_proven",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    someHaving(
      bootScope(subject, read),
      "random_source",
      (one) => wordIs(one, "random_source", ["hardware", "trust-anchor"], read),
      read,
    ),
};
