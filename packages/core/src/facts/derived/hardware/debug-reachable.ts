import type { Entity } from "../../../model/document.ts";
import { isUnknown, or, type Known } from "../../known.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { chipOf, chipsIn, namedAbsent, partsBeside, unitOf, wordIs } from "../../chip-scope.ts";

const works = (one: Entity<"component">, read: Reader): Known<boolean> =>
  wordIs(one, "debug_port", ["open", "shared-password"], read);

/**
 * Is there a debug or test port that still works for whoever holds one unit? A key of the single unit closes it; one
 * password for all units does not. Said by the chip, by a drawn port, or by naming the port absent.
 */
export const debugReachable: Fact<"component", boolean> = {
  id: "debug_reachable",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    if (subject.value.class === "debug-port") return works(subject, read);
    const chips = chipsIn(subject, read);
    const hosts = read.classOf(subject).group === "unit" && chips.length > 0 ? chips : [chipOf(subject, read)];
    return or(...hosts.map((host) => ofHost(host, read)));
  },
};

function ofHost(host: Entity<"component">, read: Reader): Known<boolean> {
  const own = works(host, read);
  const ports = partsBeside(host, ["debug-port"], read).map((port) => works(port, read));
  if (!isUnknown(own.value)) return or(own, ...ports);
  if (ports.length > 0) return or(...ports);
  return namedAbsent([host, unitOf(host, read)], "debug-port") ?? own;
}
