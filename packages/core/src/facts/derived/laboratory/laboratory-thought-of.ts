import { truth, type Fact } from "../../fact.ts";
import { isSo, saidAnywhere } from "../../said-in-unit.ts";

/** Was it decided what the opening of one chip in a laboratory may yield? */
export const laboratoryThoughtOf: Fact<"component", boolean> = {
  id: "laboratory_thought_of",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAnywhere(subject, "lab_attack_considered", isSo("lab_attack_considered", read), read),
};
