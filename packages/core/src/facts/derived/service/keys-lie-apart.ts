import { truth, type Fact } from "../../fact.ts";
import { unlessLacking } from "../../service-scope.ts";

/** Are the keys kept apart from the data that they protect? A class that keeps none is not held to it. */
export const keysLieApart: Fact<"component", boolean> = {
  id: "keys_lie_apart",
  of: "component",
  domain: truth,
  derive: (subject, read) => unlessLacking(subject, "keys_separate", read),
};
