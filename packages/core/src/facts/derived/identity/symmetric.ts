import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const SAME: readonly string[] = ["psk", "password", "pin", "token", "api-key", "sim", "one-time-code"];
const kind = field<"credential", string>("credential", "kind");

/** Does the one that checks it hold the same value as the one that proves itself by it? */
export const symmetric: Fact<"credential", boolean> = {
  id: "symmetric",
  of: "credential",
  domain: truth,
  derive: (subject, read) => map(read.stated(subject, kind), (sort) => SAME.includes(sort)),
};
