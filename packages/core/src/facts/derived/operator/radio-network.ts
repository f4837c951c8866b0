import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Does it go through the air? */
export const radioNetwork: Fact<"network", boolean> = {
  id: "radio_network",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.radio && kind.id !== "gnss", { on: "knowledge", record: kind.id, what: "radio" });
  },
};
