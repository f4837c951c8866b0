import { truth, type Fact } from "../../fact.ts";
import { endAt, flowsOf, unitAround } from "../../identity-proof.ts";
import { hopAt } from "../../hops.ts";
import { isUnknown, known, notKnown } from "../../known.ts";
import { some } from "../../related.ts";

/** Does the unit speak by radio, so that it can be heard, found and jammed from outside? As drawn. */
export const speaksByRadio: Fact<"component", boolean> = {
  id: "speaks_by_radio",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsOf(subject, read), (flow) => {
      const network = hopAt(flow, endAt(flow, unitAround(subject, read), read), read);
      if (isUnknown(network.value)) return notKnown(network.because);
      const kind = read.networkKind(network.value);
      return known(kind.radio, { on: "knowledge", record: kind.id, what: "radio" });
    }),
};
