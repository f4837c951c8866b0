import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const rotation = field<"credential", string>("credential", "rotation");

/** Does the value stay the same for ever? */
export const neverRotated: Fact<"credential", boolean> = {
  id: "never_rotated",
  of: "credential",
  domain: truth,
  derive: (subject, read) => map(read.stated(subject, rotation), (often) => often === "never"),
};
