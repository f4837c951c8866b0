import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";

/** Has somebody independent looked at the critical code of others in it? */
export const foreignCodeReviewed: Fact<"component", boolean> = {
  id: "foreign_code_reviewed",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAround(subject, "third_party_code_reviewed", read),
};
