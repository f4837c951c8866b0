import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, known, map, isUnknown } from "../../known.ts";

const SEEN: readonly string[] = ["identifier", "biometric", "nearness"];
const kind = field<"credential", string>("credential", "kind");
const exposure = field<"credential", string>("credential", "exposure");

/** Is it something that proves by being kept secret? An identifier, a body trait and nearness can be seen by others. */
export const isSecret: Fact<"credential", boolean> = {
  id: "is_secret",
  of: "credential",
  domain: truth,
  derive: (subject, read) => {
    const secret = map(read.stated(subject, kind), (sort) => !SEEN.includes(sort));
    const open = read.stated(subject, exposure);
    // Of what kind it is may be open where somebody says that it is kept secret.
    if (isUnknown(secret.value) && open.value === "secret") return known(true, open.because);
    return isUnknown(open.value) ? secret : and(secret, known(open.value !== "public", open.because));
  },
};
