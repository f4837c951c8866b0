import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const identifies = field<"data", string>("data", "identifies");

/** Does the data speak of a person who can be told from it, if only together with other data? */
export const personalData: Fact<"data", boolean> = {
  id: "personal_data",
  of: "data",
  domain: truth,
  derive: (subject, read) => map(read.stated(subject, identifies), (word) => word !== "no"),
};
