import { truth, type Fact } from "../../fact.ts";
import { processorsIn } from "../../chip-scope.ts";
import { unitAround } from "../../identity-proof.ts";
import { and } from "../../known.ts";
import { bootChainVerified } from "../hardware/boot-chain-verified.ts";

/** Does every chip of the unit that runs code of the product refuse to start code that was not released, boot loader included? */
export const startsVerified: Fact<"component", boolean> = {
  id: "starts_verified",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    const chips = processorsIn(around, read);
    const hosts = chips.length === 0 ? [around] : chips;
    return and(...hosts.map((host) => read.fact(bootChainVerified, host)));
  },
};
