import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { some } from "../../related.ts";
import { hopsOf } from "../../hops.ts";
import { flowsAt } from "../../roles/flows.ts";
import { asDrawn } from "../../roles/group.ts";
import { scopeOf } from "../../service-scope.ts";

/** Does traffic reach this part of the service over a network that an operator runs and therefore sees? As drawn. */
export const operatorCarriesUnits: Fact<"component", boolean> = {
  id: "operator_carries_units",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const flows = scopeOf(subject, read).flatMap((one) => read.related(one, flowsAt).members);
    return some(asDrawn([...new Set(flows)], "flows", subject.id), (flow) =>
      some(hopsOf(flow, read), (hop) => {
        const kind = read.networkKind(hop);
        return known(kind.subscription, { on: "knowledge", record: kind.id, what: "subscription" });
      }),
    );
  },
};
