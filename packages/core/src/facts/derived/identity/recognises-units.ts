import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { endpointFlows } from "../../service-meets-units.ts";
import { fromUncopyable } from "./from-uncopyable.ts";
import { toUncopyable } from "./to-uncopyable.ts";

/** Does every unit that speaks with this part prove which one it is, by something that cannot be copied? */
export const recognisesUnits: Fact<"component", boolean> = {
  id: "recognises_units",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    and(
      known(true, { on: "as-drawn", what: "flows", of: subject.id }),
      ...endpointFlows(subject, read).map(({ flow, unitEnd }) =>
        read.fact(unitEnd === "from" ? fromUncopyable : toUncopyable, flow),
      ),
    ),
};
