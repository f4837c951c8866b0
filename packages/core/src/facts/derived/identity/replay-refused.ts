import { truth, type Fact } from "../../fact.ts";
import { givesToEnd } from "../../protection-layers.ts";

/** Is a recorded message that is sent again refused? */
export const replayRefused: Fact<"flow", boolean> = {
  id: "replay_refused",
  of: "flow",
  domain: truth,
  derive: (subject, read) => givesToEnd(subject, "replay", read),
};
