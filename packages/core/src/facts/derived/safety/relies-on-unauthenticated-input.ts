import { truth, type Fact } from "../../fact.ts";
import { actsOnUnproven } from "../../safety-input.ts";

/** Does the function act on data from outside the unit whose sender does not prove who it is? As drawn. */
export const reliesOnUnauthenticatedInput: Fact<"function", boolean> = {
  id: "relies_on_unauthenticated_input",
  of: "function",
  domain: truth,
  derive: (subject, read) => actsOnUnproven(subject, read),
};
