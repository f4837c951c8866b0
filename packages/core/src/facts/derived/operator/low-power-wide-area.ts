import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it a network of low power and wide area? */
export const lowPowerWideArea: Fact<"network", boolean> = {
  id: "low_power_wide_area",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    return known(kind.lpwa, { on: "knowledge", record: kind.id, what: "lpwa" });
  },
};
