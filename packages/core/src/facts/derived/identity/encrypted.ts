import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { gives, layers } from "../../protection-layers.ts";

/** Is what the flow carries encrypted on any layer, if only for a part of the way? */
export const encrypted: Fact<"flow", boolean> = {
  id: "encrypted",
  of: "flow",
  domain: truth,
  derive: (subject, read) => or(...layers.map((layer) => gives(subject, layer, "encryption", read))),
};
