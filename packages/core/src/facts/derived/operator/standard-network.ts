import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Does it follow an open standard that many have examined? */
export const standardNetwork: Fact<"network", boolean> = {
  id: "standard_network",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.open_standard, { on: "knowledge", record: kind.id, what: "open_standard" });
  },
};
