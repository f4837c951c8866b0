import { truth, type Fact } from "../../fact.ts";
import { isSo, placesSaying, saidEverywhere } from "../../said-in-unit.ts";

/** Does the unit offer only network services that operation needs? A drawn one that is not needed says no. */
export const unneededServicesOff: Fact<"component", boolean> = {
  id: "unneeded_services_off",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const idle = placesSaying(subject, "needed_in_operation", read)
      .map((place) => read.truth(place, "needed_in_operation"))
      .find((one) => one.value === false);
    return idle ?? saidEverywhere(subject, "unneeded_services_removed", isSo("unneeded_services_removed", read), read);
  },
};
