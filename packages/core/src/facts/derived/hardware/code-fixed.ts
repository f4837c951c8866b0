import { truth, type Fact } from "../../fact.ts";
import { wordSaid } from "../../said-at.ts";

/** Does the code lie in memory that cannot be written again: mask ROM, or memory that is written once? */
export const codeFixed: Fact<"component", boolean> = {
  id: "code_fixed",
  of: "component",
  domain: truth,
  derive: (subject, read) => wordSaid(subject, "code_memory", ["mask-rom", "one-time"], read),
};
