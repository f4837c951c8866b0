import { isUnknown, known, map, not, or, together, type Known } from "../../known.ts";
import { setOf, type Fact, type Reader } from "../../fact.ts";
import { contains, openSet, setFrom, type SetOf } from "../../set-of.ts";
import type { Entity } from "../../../model/document.ts";
import { partsBeside } from "../../chip-scope.ts";
import { saidAt } from "../../said-at.ts";
import { bootChainVerified } from "./boot-chain-verified.ts";
import { updatePossible } from "./update-possible.ts";

type Component = Entity<"component">;

/**
 * When code is checked: before it is installed, and before each start. What cannot be installed needs no check for it.
 * Where it is known whether the chip checks what it starts, that decides the start; a list of moments decides it else.
 */
export const imageVerified: Fact<"component", SetOf> = {
  id: "image_verified",
  of: "component",
  domain: setOf("install", "start"),
  derive: (subject, read) => {
    const place = saidAt(subject, "image_checked_at", read);
    const list = place === undefined ? undefined : read.words(place, "image_checked_at");
    const own = list === undefined || isUnknown(list.value) ? undefined : list;
    const chain = read.fact(bootChainVerified, subject);
    const start = isUnknown(chain.value) && own !== undefined ? contains(openSet(own), "start") : chain;
    const clients = partsBeside(subject, ["update-client"], read).map((one) => checksInstall(one, read));
    const says = [own ?? (clients.length === 0 ? list : undefined)]
      .filter((one) => one !== undefined)
      .map((one) => contains(openSet(one), "install"));
    const install = or(...says, ...clients, not(read.fact(updatePossible, subject)));
    const because = together([start.because, install.because]);
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

/** Does an update client check what it installs? Not, where what it installs carries nothing to check. */
function checksInstall(client: Component, read: Reader): Known<boolean> {
  const bare = map(read.word(client, "image_proof"), (word) => word !== "none" && word !== "checksum");
  if (bare.value === false) return bare;
  const at = read.words(client, "image_checked_at");
  const verifies = read.truth(client, "verifies_image");
  return isUnknown(at.value) && !isUnknown(verifies.value) ? verifies : contains(openSet(at), "install");
}
