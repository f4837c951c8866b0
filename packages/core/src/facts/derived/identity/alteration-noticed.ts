import { truth, type Fact } from "../../fact.ts";
import { givesToEnd } from "../../protection-layers.ts";

/** Is a change on the way noticed at the other end? */
export const alterationNoticed: Fact<"flow", boolean> = {
  id: "alteration_noticed",
  of: "flow",
  domain: truth,
  derive: (subject, read) => givesToEnd(subject, "integrity", read),
};
