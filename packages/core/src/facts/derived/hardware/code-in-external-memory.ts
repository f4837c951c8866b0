import { truth, type Fact } from "../../fact.ts";
import { wordSaid } from "../../said-at.ts";

/** Does the code lie outside the chip that runs it, where it can be read and exchanged with simple tools? */
export const codeInExternalMemory: Fact<"component", boolean> = {
  id: "code_in_external_memory",
  of: "component",
  domain: truth,
  derive: (subject, read) => wordSaid(subject, "code_memory", ["external-flash"], read),
};
