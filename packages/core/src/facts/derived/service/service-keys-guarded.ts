import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { wordIn } from "../../service-scope.ts";

/** Do programs of this part use their keys through a key service or an HSM? A class that keeps no keys is not held to it. */
export const serviceKeysGuarded: Fact<"component", boolean> = {
  id: "service_keys_guarded",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    read.has(subject, "key_store")
      ? wordIn(subject, "key_store", ["key-service", "hsm"], read)
      : known(true, { on: "knowledge", record: read.classOf(subject).id, what: "lacks key_store" }),
};
