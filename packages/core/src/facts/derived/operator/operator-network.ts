import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it a mobile network that an operator runs, with lines to subscribe to? */
export const operatorNetwork: Fact<"network", boolean> = {
  id: "operator_network",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.subscription && kind.radio, { on: "knowledge", record: kind.id, what: "subscription" });
  },
};
