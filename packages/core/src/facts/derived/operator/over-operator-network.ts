import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { hopsOf } from "../../hops.ts";
import { some } from "../../related.ts";

/** Does the flow run over a mobile network that an operator runs? */
export const overOperatorNetwork: Fact<"flow", boolean> = {
  id: "over_operator_network",
  of: "flow",
  domain: truth,
  derive: (subject, read) =>
    some(hopsOf(subject, read), (hop) => {
      const kind = read.networkKind(hop);
      return known(kind.subscription && kind.radio, { on: "knowledge", record: kind.id, what: "subscription" });
    }),
};
