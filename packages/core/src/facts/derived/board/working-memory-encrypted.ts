import { truth, type Fact } from "../../fact.ts";
import { truthSaid } from "../../said-at.ts";

/** Does the chip encrypt its working memory, so that the memory chip alone tells nothing? */
export const workingMemoryEncrypted: Fact<"component", boolean> = {
  id: "working_memory_encrypted",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthSaid(subject, "memory_encrypted", read, ["ram"]),
};
