import { and, isUnknown, or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { partsBeside } from "../../chip-scope.ts";
import { canBeSaid, truthSaid } from "../../said-at.ts";
import { codeFixed } from "./code-fixed.ts";

/**
 * Are the memory areas with keys and first code locked against reading and against writing from outside? A part of
 * which nobody can say how it is written is asked about reading only.
 */
export const criticalMemoryLocked: Fact<"component", boolean> = {
  id: "critical_memory_locked",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const readLock = truthSaid(subject, "read_lock", read);
    if (!canBeSaid(subject, "write_lock", read)) return readLock;
    const loaders = partsBeside(subject, ["boot-loader"], read)
      .map((one) => read.truth(one, "write_lock"))
      .filter((one) => !isUnknown(one.value));
    return and(readLock, or(truthSaid(subject, "write_lock", read), ...loaders, read.fact(codeFixed, subject)));
  },
};
