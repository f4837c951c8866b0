import { truth, type Fact } from "../../fact.ts";
import { hopsOf } from "../../hops.ts";
import { known } from "../../known.ts";
import { some } from "../../related.ts";
import { unitFlows } from "../../roles/flows.ts";
import { unit } from "../../roles/parts.ts";

/** Do messages from outside the unit reach it over a network or by radio? */
export const unitHears: Fact<"component", boolean> = {
  id: "unit_hears",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(read.related(subject, unit), (whole) =>
      some(read.related(whole, unitFlows), (flow) => {
        const hops = hopsOf(flow, read);
        return some(hops, (network) => {
          const { reach } = read.networkKind(network);
          return known(reach !== "inside" && reach !== "touch", hops.because);
        });
      }),
    ),
};
