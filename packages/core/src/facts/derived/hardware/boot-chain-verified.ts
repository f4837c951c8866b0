import type { Entity } from "../../../model/document.ts";
import { and, isUnknown, or, type Known } from "../../known.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { chipOf, partsBeside, wordIs } from "../../chip-scope.ts";
import { truthSaid } from "../../said-at.ts";

type Component = Entity<"component">;

/**
 * Is code checked before it starts, from something on that cannot be exchanged: the chip checks what it starts first, or
 * a boot loader that nobody can write over does; and a boot loader drawn beside it checks the application? One link
 * that does not check breaks the chain.
 */
export const bootChainVerified: Fact<"component", boolean> = {
  id: "boot_chain_verified",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const loaders = partsBeside(subject, ["boot-loader"], read);
    const checks = loaders.map((one) => checksNext(one, read));
    const first = firstCode(chipOf(subject, read), read);
    return and(or(first, ...loaders.map((one) => cannotBeExchanged(one, read))), ...checks);
  },
};

/** The first code that a chip starts is checked by its ROM, as the one or the other property says. */
function firstCode(chip: Component, read: Reader): Known<boolean> {
  const boot = truthSaid(chip, "secure_boot", read);
  const next = truthSaid(chip, "verifies_image", read);
  return isUnknown(boot.value) && !isUnknown(next.value) ? next : boot;
}

function checksNext(loader: Component, read: Reader): Known<boolean> {
  const [next, boot] = [read.truth(loader, "verifies_image"), read.truth(loader, "secure_boot")];
  return isUnknown(next.value) && isUnknown(boot.value)
    ? next
    : or(...[next, boot].filter((one) => !isUnknown(one.value)));
}

const cannotBeExchanged = (loader: Component, read: Reader): Known<boolean> =>
  or(wordIs(loader, "code_memory", ["mask-rom", "one-time"], read), read.truth(loader, "write_lock"));
