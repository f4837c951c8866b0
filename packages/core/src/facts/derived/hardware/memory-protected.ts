import { truth, type Fact } from "../../fact.ts";
import { chipOf, someHaving, wordIs } from "../../chip-scope.ts";

/** Does the hardware keep parts of the program out of each other's memory? */
export const memoryProtected: Fact<"component", boolean> = {
  id: "memory_protected",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    someHaving(
      [subject, chipOf(subject, read)],
      "memory_protection",
      (one) => wordIs(one, "memory_protection", ["mpu", "mmu"], read),
      read,
    ),
};
