import { truth, type Fact } from "../../fact.ts";
import { proven } from "../../identity-proof.ts";

/** Does the start of the flow prove to the other end who it is? A key that many units share does not. */
export const fromAuthenticated: Fact<"flow", boolean> = {
  id: "from_authenticated",
  of: "flow",
  domain: truth,
  derive: (subject, read) => proven(subject, "from", read),
};
