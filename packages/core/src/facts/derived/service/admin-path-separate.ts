import { truth, type Fact } from "../../fact.ts";
import { isUnknown } from "../../known.ts";
import { administrations } from "../../roles/of-class.ts";
import { duty, ownOr } from "../../served-by.ts";
import { wordIn } from "../../service-scope.ts";

const SEPARATE: readonly string[] = ["none", "separate"];
const administration = duty(administrations, "each", (one, read) => wordIn(one, "admin_path", SEPARATE, read));

/** Do administrators reach this part over a path that users and units do not use? Said of it, or of all administration drawn for it. */
export const adminPathSeparate: Fact<"component", boolean> = {
  id: "admin_path_separate",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const own = wordIn(subject, "admin_path", SEPARATE, read);
    if (read.has(subject, "admin_path") && !isUnknown(own.value)) return own;
    return ownOr(own, () => administration.done(subject, read));
  },
};
