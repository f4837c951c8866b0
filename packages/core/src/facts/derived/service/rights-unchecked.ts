import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { meetings } from "../../service-scope.ts";

const against = field<"flow", string>("flow", "authorisation.checked_against");

/**
 * Is it stated that this part answers callers without checking whose object they ask for, or that nothing keeps its
 * customers apart? Taken as not until somebody says so.
 */
export const rightsUnchecked: Fact<"component", boolean> = {
  id: "rights_unchecked",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const apart = read.word(subject, "tenant_separation");
    if (apart.value === "none") return known(true, apart.because);
    for (const { flow } of meetings(subject, read)) {
      const check = read.stated(flow, against);
      if (check.value === "none") return known(true, check.because);
    }
    return known(false, { on: "as-drawn", what: "authorisation", of: subject.id });
  },
};
