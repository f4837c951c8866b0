import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { endpointFlows } from "../../service-meets-units.ts";

/** Is there a flow between this part of the service, or an app, and a unit? As drawn. */
export const speaksWithUnits: Fact<"component", boolean> = {
  id: "speaks_with_units",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    known(endpointFlows(subject, read).length > 0, { on: "as-drawn", what: "flows", of: subject.id }),
};
