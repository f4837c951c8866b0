import { or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { exists } from "../../related.ts";
import { partsOfClass } from "../../parts-of-class.ts";
import { chipOf, isChip, isModem, unitOf } from "../../chip-scope.ts";
import { updateRoute, updateRoutes } from "../../update-route.ts";

/**
 * Can the code of the delivered unit be renewed at all, by whatever way? A way said to be none needs no client named
 * absent. The software of a modem is renewed in its own way, whatever renews the product's.
 */
export const updatePossible: Fact<"component", boolean> = {
  id: "update_possible",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const chip = chipOf(subject, read);
    if (isChip(chip, read) && isModem(chip, read)) return updateRoute(chip, read);
    const device = unitOf(subject, read);
    const routes = updateRoutes(device, read).filter((one) => one.value === true);
    const client = exists(partsOfClass(device, "update-client", read));
    const own = updateRoute(device, read);
    const none = read.has(device, "update_by") && own.value === false;
    return or(...routes, none && client.value !== true ? own : client);
  },
};
