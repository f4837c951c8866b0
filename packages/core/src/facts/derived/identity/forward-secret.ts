import { truth, type Fact } from "../../fact.ts";
import { givesToEnd } from "../../protection-layers.ts";

/** Does recorded traffic stay closed when a long-lived key is stolen later? */
export const forwardSecret: Fact<"flow", boolean> = {
  id: "forward_secret",
  of: "flow",
  domain: truth,
  derive: (subject, read) => givesToEnd(subject, "forward_secrecy", read),
};
