import { truth, type Fact } from "../../fact.ts";
import { givesToEnd } from "../../protection-layers.ts";

/** Is what the flow carries encrypted all the way from one end to the other? */
export const encryptedEndToEnd: Fact<"flow", boolean> = {
  id: "encrypted_end_to_end",
  of: "flow",
  domain: truth,
  derive: (subject, read) => givesToEnd(subject, "encryption", read),
};
