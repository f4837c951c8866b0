import { truth, type Fact } from "../../fact.ts";
import { processorsIn } from "../../chip-scope.ts";
import { unitAround } from "../../identity-proof.ts";
import { and } from "../../known.ts";
import { truthSaid } from "../../said-at.ts";

/** Does every chip of the unit that runs code of the product refuse to start code that was not released? */
export const startsVerified: Fact<"component", boolean> = {
  id: "starts_verified",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    const chips = processorsIn(around, read);
    const hosts = chips.length === 0 ? [around] : chips;
    return and(...hosts.map((host) => truthSaid(host, "secure_boot", read)));
  },
};
