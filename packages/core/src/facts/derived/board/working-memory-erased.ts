import { truth, type Fact } from "../../fact.ts";
import { truthSaid } from "../../said-at.ts";

/** Is the working memory erased at each start, before other code runs? */
export const workingMemoryErased: Fact<"component", boolean> = {
  id: "working_memory_erased",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthSaid(subject, "ram_erased_at_start", read, ["boot-loader", "ram"]),
};
