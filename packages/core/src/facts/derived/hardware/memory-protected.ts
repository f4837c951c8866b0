import { truth, type Fact } from "../../fact.ts";
import { wordSaid } from "../../said-at.ts";

/** Does the hardware keep parts of the program out of each other's memory? */
export const memoryProtected: Fact<"component", boolean> = {
  id: "memory_protected",
  of: "component",
  domain: truth,
  derive: (subject, read) => wordSaid(subject, "memory_protection", ["mpu", "mmu"], read, ["operating-system"]),
};
