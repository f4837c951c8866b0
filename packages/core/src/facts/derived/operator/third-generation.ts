import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it a network of the third generation, which is being closed? */
export const thirdGeneration: Fact<"network", boolean> = {
  id: "third_generation",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.generation === "3g", { on: "knowledge", record: kind.id, what: "generation" });
  },
};
