import { isUnknown, known, map } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { placesSaying, saidAnywhere } from "../../said-in-unit.ts";

const ANSWERS = ["power_warning", "last_message"] as const;

/**
 * Does the unit run on a supply whose end is an event? Harvested power comes and goes by nature. Whoever answers what
 * happens when the power goes has such a supply.
 */
export const powerMayFail: Fact<"component", boolean> = {
  id: "power_may_fail",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const fed = saidAnywhere(
      subject,
      "power",
      (place) => map(read.word(place, "power"), (source) => source !== "harvesting"),
      read,
    );
    if (!isUnknown(fed.value)) return fed;
    const answered = ANSWERS.flatMap((property) =>
      placesSaying(subject, property, read).map((place) => read.truth(place, property)),
    ).find((one) => !isUnknown(one.value));
    return answered === undefined ? fed : known(true, answered.because);
  },
};
