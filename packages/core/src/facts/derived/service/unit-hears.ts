import { isKind } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, notKnown } from "../../known.ts";
import { some } from "../../related.ts";
import { unitFlows } from "../../roles/flows.ts";
import { unit } from "../../roles/parts.ts";

const over = field<"flow", string>("flow", "over");

/** Do messages from outside the unit reach it over a network or by radio? */
export const unitHears: Fact<"component", boolean> = {
  id: "unit_hears",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(read.related(subject, unit), (whole) =>
      some(read.related(whole, unitFlows), (flow) => {
        const network = read.stated(flow, over);
        if (isUnknown(network.value)) return notKnown(network.because);
        const entity = read.entity(network.value);
        const reach = isKind(entity, "network") ? read.networkKind(entity).reach : "inside";
        return known(reach !== "inside" && reach !== "touch", network.because);
      }),
    ),
};
