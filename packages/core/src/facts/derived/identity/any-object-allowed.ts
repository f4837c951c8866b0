import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { known, together } from "../../known.ts";

const object = field<"flow", string>("flow", "authorisation.object");
const against = field<"flow", string>("flow", "authorisation.checked_against");

/** Is it stated that a caller may ask for any object, and that nothing checks it? Taken as not until somebody says so. */
export const anyObjectAllowed: Fact<"flow", boolean> = {
  id: "any_object_allowed",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const [which, check] = [read.stated(subject, object), read.stated(subject, against)];
    return which.value === "any" && check.value === "none"
      ? known(true, together([which.because, check.because]))
      : known(false, { on: "as-drawn", what: "authorisation", of: subject.id });
  },
};
