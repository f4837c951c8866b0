import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it a radio of long range? */
export const longRangeRadio: Fact<"network", boolean> = {
  id: "long_range_radio",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.long_range && kind.radio && kind.id !== "gnss", {
      on: "knowledge",
      record: kind.id,
      what: "long_range",
    });
  },
};
