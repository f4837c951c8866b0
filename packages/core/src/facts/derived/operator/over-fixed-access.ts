import { isKind } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { hopsOf } from "../../hops.ts";
import { some } from "../../related.ts";
import { insideService } from "../../service-scope.ts";

const FIXED: ReadonlySet<string> = new Set(["wifi", "ethernet", "powerline"]);

/** Does the flow reach the service over a home or office network and a fixed line? */
export const overFixedAccess: Fact<"flow", boolean> = {
  id: "over_fixed_access",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const service = [subject.value.from, subject.value.to].some((id) => {
      const end = read.entity(id);
      return isKind(end, "component") && insideService(end, read);
    });
    return and(
      known(service, { on: "as-drawn", what: "flows", of: subject.id }),
      some(hopsOf(subject, read), (hop) =>
        known(FIXED.has(hop.value.kind), { on: "line", at: { entity: hop.id, field: "kind" }, is: hop.value.kind }),
      ),
    );
  },
};
