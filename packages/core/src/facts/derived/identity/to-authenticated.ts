import { truth, type Fact } from "../../fact.ts";
import { proven } from "../../identity-proof.ts";

/** Does the end of the flow prove to the other end who it is? A key that many units share does not. */
export const toAuthenticated: Fact<"flow", boolean> = {
  id: "to_authenticated",
  of: "flow",
  domain: truth,
  derive: (subject, read) => proven(subject, "to", read),
};
