import { isUnknown, notKnown } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { exists } from "../../related.ts";
import { partsOfClass } from "../../parts-of-class.ts";
import { unitOf } from "../../chip-scope.ts";
import { updateRoute, updateRoutes } from "../../update-route.ts";

const AFAR = ["own-link", "through-gateway", "through-app"];

/** Does new code reach the delivered unit over a link, without anyone going there with a tool or a card? */
export const updatedFromAfar: Fact<"component", boolean> = {
  id: "updated_from_afar",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const device = unitOf(subject, read);
    const route = updateRoutes(device, read, AFAR).find((one) => one.value === true);
    if (route !== undefined) return route;
    const own = updateRoute(device, read, AFAR);
    if (!isUnknown(own.value)) return own;
    const client = exists(partsOfClass(device, "update-client", read));
    return client.value === false ? client : notKnown(own.because);
  },
};
