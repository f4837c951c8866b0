import { and, or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { chipOf, partsBeside, someHaving } from "../../chip-scope.ts";

/**
 * Is code checked from the ROM on, before it starts: the chip checks what it starts first, and a boot loader drawn
 * beside it checks the application? One link that does not check breaks the chain.
 */
export const bootChainVerified: Fact<"component", boolean> = {
  id: "boot_chain_verified",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const chip = chipOf(subject, read);
    const loaders = partsBeside(subject, ["boot-loader"], read);
    const first = someHaving([chip], "secure_boot", (one) => read.truth(one, "secure_boot"), read);
    const second = loaders.map((loader) => or(read.truth(loader, "verifies_image"), read.truth(loader, "secure_boot")));
    return and(first, ...second);
  },
};
