import { truth, type Fact } from "../../fact.ts";
import { and, isUnknown, known, or } from "../../known.ts";
import { administrations } from "../../roles/of-class.ts";
import { serving, wordIn } from "../../service-scope.ts";

/** Do administrators reach this part over a path that users and units do not use? Said of it, or of all administration drawn for it. */
export const adminPathSeparate: Fact<"component", boolean> = {
  id: "admin_path_separate",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const own = wordIn(subject, "admin_path", ["none", "separate"], read);
    if (read.has(subject, "admin_path") && !isUnknown(own.value)) return own;
    const others = serving(subject, administrations, read);
    const theirs =
      others.members.length === 0
        ? known(false, others.because)
        : and(...others.members.map((one) => wordIn(one, "admin_path", ["none", "separate"], read)));
    return or(own, theirs);
  },
};
