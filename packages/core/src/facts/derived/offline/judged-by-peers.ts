import { truth, type Fact } from "../../fact.ts";
import { isUnknown, notKnown } from "../../known.ts";
import { includesAny } from "../../set-of.ts";
import { saidAnywhere } from "../../said-in-unit.ts";

/** Does the unit watch how its neighbours behave, so that a sound unit notices a broken one where no service looks? */
export const judgedByPeers: Fact<"component", boolean> = {
  id: "judged_by_peers",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    saidAnywhere(
      subject,
      "anomaly_checks",
      (place) => {
        const checks = read.words(place, "anomaly_checks");
        return isUnknown(checks.value) ? notKnown(checks.because) : includesAny(checks.value, ["peers"]);
      },
      read,
    ),
};
