import { and, or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { chipOf, partsBeside } from "../../chip-scope.ts";
import { codeFixed } from "./code-fixed.ts";

/** Are the memory areas with keys and first code locked against reading and against writing from outside? */
export const criticalMemoryLocked: Fact<"component", boolean> = {
  id: "critical_memory_locked",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const chip = chipOf(subject, read);
    const written = [
      read.truth(chip, "write_lock"),
      ...partsBeside(subject, ["boot-loader"], read).map((one) => read.truth(one, "write_lock")),
    ];
    return and(read.truth(chip, "read_lock"), or(...written, read.fact(codeFixed, subject)));
  },
};
