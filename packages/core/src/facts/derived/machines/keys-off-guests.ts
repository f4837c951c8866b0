import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { saidAround } from "../../said-around.ts";
import { serviceKeysGuarded } from "../service/service-keys-guarded.ts";

/** Do its keys lie where another guest of the same machine cannot get them: in a key service, an HSM, on hosts of their own? */
export const keysOffGuests: Fact<"component", boolean> = {
  id: "keys_off_guests",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(saidAround(subject, "dedicated_hosts_for_keys", read), read.fact(serviceKeysGuarded, subject)),
};
