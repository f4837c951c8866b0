import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";

/** TODO: the question this fact answers, in one sentence; why it is judged on this kind of entity. */
export const __NAME__: Fact<"component", boolean> = {
  id: "__ID__",
  of: "component",
  domain: truth,
  derive: (subject, read) => or(read.truth(subject, "TODO_property")),
};
