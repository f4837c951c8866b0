import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const POOR: readonly string[] = ["constant", "from-identity", "by-user"];
const made = field<"credential", string>("credential", "made");

/** Was the value made where nobody can foresee it? What code contains or an identity gives is no secret. */
export const madeWell: Fact<"credential", boolean> = {
  id: "made_well",
  of: "credential",
  domain: truth,
  derive: (subject, read) => map(read.stated(subject, made), (how) => !POOR.includes(how)),
};
