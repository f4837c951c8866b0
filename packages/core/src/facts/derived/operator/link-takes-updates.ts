import { truth, type Fact } from "../../fact.ts";
import { known, not, or } from "../../known.ts";
import { devicesOn } from "../../operator.ts";
import { some } from "../../related.ts";
import { updatedFromAfar } from "../hardware/updated-from-afar.ts";

/** Can new software come down this link, or do the units on it get it in another way, or never? */
export const linkTakesUpdates: Fact<"network", boolean> = {
  id: "link_takes_updates",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    const down = known(kind.downlink !== "none", { on: "knowledge", record: kind.id, what: "downlink" });
    return or(down, not(some(devicesOn(subject, read), (one) => read.fact(updatedFromAfar, one))));
  },
};
