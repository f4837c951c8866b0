import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { flowsOf } from "../../identity-proof.ts";
import { hopsOf } from "../../hops.ts";
import { some } from "../../related.ts";

const PRIVATE: readonly string[] = ["private-apn"];

/** Does the unit reach the service through an access point that its operator keeps for this service? */
export const privateAccessUsed: Fact<"component", boolean> = {
  id: "private_access_used",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsOf(subject, read), (flow) =>
      some(hopsOf(flow, read), (hop) => {
        const kind = read.networkKind(hop);
        return known(PRIVATE.includes(kind.id), { on: "line", at: { entity: hop.id, field: "kind" }, is: kind.id });
      }),
    ),
};
