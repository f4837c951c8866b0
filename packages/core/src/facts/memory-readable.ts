import type { Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { and, known, not, type Known } from "./known.ts";
import { chipOf, wordIs } from "./chip-scope.ts";
import { debugReachable } from "./derived/hardware/debug-reachable.ts";

/** Can what a part of a unit keeps be read by someone who holds the unit? */
export function memoryReadable(place: Entity<"component">, read: Reader): Known<boolean> {
  if (read.classOf(place).traits.anchor)
    return read.has(place, "keys_leave_anchor")
      ? read.truth(place, "keys_leave_anchor")
      : known(false, { on: "knowledge", record: place.value.class, what: "anchor" });
  const chip = chipOf(place, read);
  const outside = wordIs(chip, "secret_memory", ["external"], read);
  if (outside.value === true) return outside;
  return and(read.fact(debugReachable, chip), not(read.truth(chip, "read_lock")));
}
