import { isKind } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { standsAt } from "../../identity-proof.ts";

/** Does an endpoint or a part of one stand at an end of the flow? */
export const touchesUnit: Fact<"flow", boolean> = {
  id: "touches_unit",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const ends = [standsAt(subject, "from", read), standsAt(subject, "to", read)];
    const touches = ends.some((one) => isKind(one, "component") && read.classOf(one).ecosystem === "endpoint");
    return known(touches, { on: "as-drawn", what: "flows", of: subject.id });
  },
};
