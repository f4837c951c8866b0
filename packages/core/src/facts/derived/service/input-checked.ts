import { truth, type Fact } from "../../fact.ts";
import { every } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { scopeOf, wordIn } from "../../service-scope.ts";

/** Are values that come in checked for form and for what they mean, in this part and all that is judged with it? */
export const inputChecked: Fact<"component", boolean> = {
  id: "input_checked",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const takers = scopeOf(subject, read).filter((one) => read.has(one, "input_validation"));
    return every({ members: takers, because: drawn("parts", subject.id) }, (one) =>
      wordIn(one, "input_validation", ["meaning"], read),
    );
  },
};
