import { isUnknown, known, not, notKnown, or, type Known } from "../../known.ts";
import { setOf, type Fact, type Reader } from "../../fact.ts";
import { includesAny, setFrom, type SetOf } from "../../set-of.ts";
import type { Entity } from "../../../model/document.ts";
import { chipOf, partsBeside, someHaving } from "../../chip-scope.ts";
import { bootChainVerified } from "./boot-chain-verified.ts";
import { updatePossible } from "./update-possible.ts";

const checkedAt = (one: Entity<"component">, when: string, read: Reader): Known<boolean> => {
  const at = read.words(one, "image_checked_at");
  return isUnknown(at.value) ? notKnown(at.because) : includesAny(at.value, [when]);
};

/** When code is checked: before it is installed, and before each start. What cannot be installed needs no check for it. */
export const imageVerified: Fact<"component", SetOf> = {
  id: "image_verified",
  of: "component",
  domain: setOf("install", "start"),
  derive: (subject, read) => {
    const own = [subject, chipOf(subject, read)];
    const clients = partsBeside(subject, ["update-client"], read);
    const start = or(
      read.fact(bootChainVerified, subject),
      someHaving(own, "image_checked_at", (one) => checkedAt(one, "start", read), read),
    );
    const install = or(
      someHaving([...own, ...clients], "image_checked_at", (one) => checkedAt(one, "install", read), read),
      someHaving(clients, "verifies_image", (one) => read.truth(one, "verifies_image"), read),
      not(read.fact(updatePossible, subject)),
    );
    const because = { on: "all", of: [start.because, install.because] } as const;
    return known(
      setFrom(
        [
          ["install", install],
          ["start", start],
        ],
        because,
      ),
      because,
    );
  },
};
