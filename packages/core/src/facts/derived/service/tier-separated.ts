import { truth, type Fact } from "../../fact.ts";
import { known, and } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { scopeOf, tierOf, unlessLacking } from "../../service-scope.ts";

/** Does this part run apart from other duties? No where a part with another duty is drawn inside it. */
export const tierSeparated: Fact<"component", boolean> = {
  id: "tier_separated",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const duties = new Set(scopeOf(subject, read).map((one) => tierOf(one, read)));
    duties.delete("none");
    return and(known(duties.size <= 1, drawn("parts", subject.id)), unlessLacking(subject, "separate_tier", read));
  },
};
