import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Does it use spectrum that nobody else may use there? */
export const licensedSpectrum: Fact<"network", boolean> = {
  id: "licensed_spectrum",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.spectrum === "licensed", { on: "knowledge", record: kind.id, what: "spectrum" });
  },
};
