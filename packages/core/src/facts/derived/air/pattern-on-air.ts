import { truth, type Fact } from "../../fact.ts";
import { and, not } from "../../known.ts";
import { isSo, saidAnywhere } from "../../said-in-unit.ts";
import { speaksByRadio } from "./speaks-by-radio.ts";

/** Do time and size of what the unit sends tell anyone in range what its user does, whatever is encrypted? */
export const patternOnAir: Fact<"component", boolean> = {
  id: "pattern_on_air",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    and(
      read.fact(speaksByRadio, subject),
      not(saidAnywhere(subject, "traffic_pattern_hidden", isSo("traffic_pattern_hidden", read), read)),
    ),
};
