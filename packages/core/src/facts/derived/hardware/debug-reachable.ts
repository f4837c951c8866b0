import type { Entity } from "../../../model/document.ts";
import { isUnknown, or, type Known } from "../../known.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { chipOf, chipsIn, namedAbsent, onlyProcessor, processorsIn, unitOf, wordIs } from "../../chip-scope.ts";
import { orElsewhere } from "../../said-at.ts";

const WORKING = ["open", "shared-password"];

/**
 * Is there a debug or test port that still works for whoever holds one unit? A key of the single unit closes it; one
 * password for all units does not. Said by the chip, by its device, by a drawn port, or by naming the port absent.
 */
export const debugReachable: Fact<"component", boolean> = {
  id: "debug_reachable",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    if (subject.value.class === "debug-port") return wordIs(subject, "debug_port", WORKING, read);
    const chips = chipsIn(subject, read);
    if (read.classOf(subject).group !== "unit" || chips.length === 0) return ofHost(chipOf(subject, read), read);
    const host = processorsIn(subject, read).length === 0 ? [ofHost(subject, read)] : [];
    const said = wordIs(subject, "debug_port", WORKING, read);
    const several = said.value === true && onlyProcessor(subject, read) === undefined ? [said] : [];
    return or(...several, ...host, ...chips.map((chip) => ofHost(chip, read)));
  },
};

function ofHost(host: Entity<"component">, read: Reader): Known<boolean> {
  const said = orElsewhere(host, "debug_port", WORKING, ["debug-port"], read);
  return isUnknown(said.value) ? (namedAbsent([host, unitOf(host, read)], "debug-port") ?? said) : said;
}
