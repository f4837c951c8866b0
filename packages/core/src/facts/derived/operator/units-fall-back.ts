import { truth, type Fact } from "../../fact.ts";
import { known, or } from "../../known.ts";
import { someModemOn } from "../../operator.ts";

/** Will a unit on this network use a 2G network when it finds nothing better, or is this one? */
export const unitsFallBack: Fact<"network", boolean> = {
  id: "units_fall_back",
  of: "network",
  domain: truth,
  derive: (subject, read) => {
    const kind = read.networkKind(subject);
    const itself = known(kind.generation === "2g", { on: "knowledge", record: kind.id, what: "generation" });
    return or(
      itself,
      someModemOn(subject, (modem) => read.truth(modem, "allows_2g"), read),
    );
  },
};
