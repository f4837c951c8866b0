import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const made = field<"credential", string>("credential", "made");
const kind = field<"credential", string>("credential", "kind");
const FORESEEN: readonly string[] = ["constant", "from-identity"];
const CHOSEN = "by-user";

/**
 * Was the value made where nobody can foresee it? What code contains or an identity gives is no secret, and what a person
 * chooses is no key, though it may be a password.
 */
export const madeWell: Fact<"credential", boolean> = {
  id: "made_well",
  of: "credential",
  domain: truth,
  derive: (subject, read) => {
    const sort = read.stated(subject, kind).value;
    const typed = sort === "password" || sort === "pin";
    return map(read.stated(subject, made), (how) => !FORESEEN.includes(how) && (typed || how !== CHOSEN));
  },
};
