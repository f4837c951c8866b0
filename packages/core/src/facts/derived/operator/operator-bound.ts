import { isKind } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, known, map } from "../../known.ts";

const contract = field<"actor", boolean>("actor", "contract");
const country = field<"component", string>("component", "country");

/** Does a contract bind whoever runs this part, and is it known in which country it stands? */
export const operatorBound: Fact<"component", boolean> = {
  id: "operator_bound",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const owner = subject.value.run_by === undefined ? undefined : read.entity(subject.value.run_by);
    if (!isKind(owner, "actor")) return known(false, { on: "as-drawn", what: "run_by", of: subject.id });
    return and(
      read.stated(owner, contract),
      map(read.stated(subject, country), () => true),
    );
  },
};
