import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, map, type Known } from "../../known.ts";
import { deviceOf, wordIs } from "../../chip-scope.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { allParts } from "../../roles/parts.ts";
import { wordOf } from "../../said-at.ts";
import { placesInUnit } from "../../said-in-unit.ts";
import { keepsSecrets } from "../hardware/keeps-secrets.ts";

const OUTSIDE: readonly string[] = ["external", "external-encrypted"];
const APART: readonly string[] = ["separate-chip", "same-package"];

/** Memory chips drawn beside the processor; one of which nobody says that it is outside is open. */
function outsideChips(device: Entity<"component">, read: Reader): Known<boolean> {
  const chips = read.related(device, allParts).members.filter((one) => read.has(one, "memory_location"));
  return some({ members: chips, because: drawn("parts", device.id) }, (one) =>
    wordIs(one, "memory_location", APART, read),
  );
}

/** Do secrets in use lie in a memory chip outside the processor, from which cold or a fast restart gives them up? */
export const secretsInOutsideRam: Fact<"component", boolean> = {
  id: "secrets_in_outside_ram",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const device = deviceOf(subject, read);
    const chips = outsideChips(device, read);
    if (chips.value === false) return chips;
    const used = map(wordOf(subject, "secret_memory", read, ["embedded-application"]), (word) =>
      OUTSIDE.includes(word),
    );
    const keeps = some(placesInUnit(device, read), (one) => read.fact(keepsSecrets, one));
    return and(chips, used, keeps);
  },
};
