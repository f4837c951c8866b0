import { truth, type Fact } from "../../fact.ts";
import { truthSaid } from "../../said-at.ts";

/** Is the memory of the chip locked against being read from outside? */
export const readLocked: Fact<"component", boolean> = {
  id: "read_locked",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthSaid(subject, "read_lock", read),
};
