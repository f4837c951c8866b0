import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const against = field<"flow", string>("flow", "authorisation.checked_against");

/** Is it checked whether the caller may touch the very object it asks for? */
export const objectChecked: Fact<"flow", boolean> = {
  id: "object_checked",
  of: "flow",
  domain: truth,
  derive: (subject, read) => map(read.stated(subject, against), (what) => what !== "none"),
};
