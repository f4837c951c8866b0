import { truth, type Fact } from "../../fact.ts";
import { provenUncopyable } from "../../identity-proof.ts";

/** Does the start of the flow prove itself by something that cannot be taken out of a unit? */
export const fromUncopyable: Fact<"flow", boolean> = {
  id: "from_uncopyable",
  of: "flow",
  domain: truth,
  derive: (subject, read) => provenUncopyable(subject, "from", read),
};
