import { truth, type Fact } from "../../fact.ts";
import { every } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { scopeOf } from "../../service-scope.ts";

/** Is what leaves limited to what the caller may see, in this part and all that is judged with it? */
export const outputFiltered: Fact<"component", boolean> = {
  id: "output_filtered",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const givers = scopeOf(subject, read).filter((one) => read.has(one, "output_filtering"));
    return every({ members: givers, because: drawn("parts", subject.id) }, (one) =>
      read.truth(one, "output_filtering"),
    );
  },
};
