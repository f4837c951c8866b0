import { truth, type Fact } from "../../fact.ts";
import { wordIs } from "../../chip-scope.ts";

/** Is the SIM soldered in or a part of a chip, so that it does not get into another device? */
export const simHardToMove: Fact<"component", boolean> = {
  id: "sim_hard_to_move",
  of: "component",
  domain: truth,
  derive: (subject, read) => wordIs(subject, "sim_form", ["soldered", "integrated"], read),
};
