import { truth, type Fact } from "../../fact.ts";
import { ownerNamed } from "../../owners.ts";

/** Is it known who builds this part? Someone named for the whole answers for its parts. */
export const implementerNamed: Fact<"component", boolean> = {
  id: "implementer_named",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownerNamed(subject, "implements", read),
};
