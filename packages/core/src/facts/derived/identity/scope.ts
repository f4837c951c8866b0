import { field } from "../../../model/fields.ts";
import { oneOf, type Fact } from "../../fact.ts";
import { isUnknown, known } from "../../known.ts";

const shared = field<"credential", string>("credential", "scope");
const sort = field<"credential", string>("credential", "kind");

/** Who shares one value of the credential. A SIM has a key of its own by its nature; of everything else somebody has to say it. */
export const scope: Fact<"credential", string> = {
  id: "scope",
  of: "credential",
  domain: oneOf("device", "user", "tenant", "family", "fleet", "organisation"),
  derive: (subject, read) => {
    const scope = read.stated(subject, shared);
    if (!isUnknown(scope.value)) return scope;
    const kind = read.stated(subject, sort);
    return kind.value === "sim" ? known("device", kind.because) : scope;
  },
};
