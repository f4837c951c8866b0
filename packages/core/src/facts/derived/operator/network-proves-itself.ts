import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Does the network prove to a unit that it is genuine? */
export const networkProvesItself: Fact<"network", boolean> = {
  id: "network_proves_itself",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.mutual_authentication === true, {
      on: "knowledge",
      record: kind.id,
      what: "mutual_authentication",
    });
  },
};
