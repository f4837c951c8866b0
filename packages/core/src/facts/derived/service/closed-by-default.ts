import { truth, type Fact } from "../../fact.ts";
import { and } from "../../known.ts";
import { ownOrFront, unlessLacking } from "../../service-scope.ts";

/** Is everything refused that no rule permits, also when the filter fails? Said of this part or of every front end before it. */
export const closedByDefault: Fact<"component", boolean> = {
  id: "closed_by_default",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    ownOrFront(subject, (one) => and(read.truth(one, "default_deny"), unlessLacking(one, "fails_closed", read)), read),
};
