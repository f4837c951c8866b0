import { truth, type Fact } from "../../fact.ts";
import { chipsIn } from "../../chip-scope.ts";
import { unitAround } from "../../identity-proof.ts";
import { and } from "../../known.ts";

/** Does every chip of the unit that runs code refuse to start code that was not released? */
export const startsVerified: Fact<"component", boolean> = {
  id: "starts_verified",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    const chips = chipsIn(around, read);
    const hosts = chips.length === 0 ? [around] : chips;
    return and(...hosts.map((host) => read.truth(host, "secure_boot")));
  },
};
