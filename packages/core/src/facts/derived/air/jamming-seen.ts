import { truth, type Fact } from "../../fact.ts";
import { isSo, saidAnywhere } from "../../said-in-unit.ts";

/** Does anybody learn that the radio of the unit is jammed? */
export const jammingSeen: Fact<"component", boolean> = {
  id: "jamming_seen",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAnywhere(subject, "jamming_noticed", isSo("jamming_noticed", read), read),
};
