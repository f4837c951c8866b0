import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known } from "../../known.ts";

const exposure = field<"credential", string>("credential", "exposure");

/** Has a value that was meant to be secret become known outside? Taken as not, as drawn, until somebody says otherwise. */
export const knownOutside: Fact<"credential", boolean> = {
  id: "known_outside",
  of: "credential",
  domain: truth,
  derive: (subject, read) => {
    const open = read.stated(subject, exposure);
    if (!isUnknown(open.value)) return known(open.value === "published", open.because);
    return subject.value.exposure === undefined
      ? known(false, { on: "as-drawn", what: "exposure", of: subject.id })
      : { value: open.value, because: open.because };
  },
};
