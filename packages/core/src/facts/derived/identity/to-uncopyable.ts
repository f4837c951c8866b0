import { truth, type Fact } from "../../fact.ts";
import { provenUncopyable } from "../../identity-proof.ts";

/** Does the end of the flow prove itself by something that cannot be taken out of a unit? */
export const toUncopyable: Fact<"flow", boolean> = {
  id: "to_uncopyable",
  of: "flow",
  domain: truth,
  derive: (subject, read) => provenUncopyable(subject, "to", read),
};
