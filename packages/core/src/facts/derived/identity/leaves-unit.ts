import { isKind } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { standsAt, unitAround } from "../../identity-proof.ts";

/** Do the two ends belong to different things? A line between chips of one unit does not leave it. */
export const leavesUnit: Fact<"flow", boolean> = {
  id: "leaves_unit",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const [from, to] = [standsAt(subject, "from", read), standsAt(subject, "to", read)];
    const inside =
      isKind(from, "component") && isKind(to, "component") && unitAround(from, read) === unitAround(to, read);
    return known(!inside, { on: "as-drawn", what: "part_of", of: subject.id });
  },
};
