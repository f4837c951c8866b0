import type { Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { and, isUnknown, known, map, not, notKnown, or, together, type Known } from "./known.ts";
import { chipOf, chipsIn, isChip, wordIs } from "./chip-scope.ts";
import { LACKING } from "./properties.ts";
import { truthSaid, wordOf } from "./said-at.ts";
import { bootConsoleOpen } from "./derived/hardware/boot-console-open.ts";
import { codeInExternalMemory } from "./derived/hardware/code-in-external-memory.ts";
import { debugReachable } from "./derived/hardware/debug-reachable.ts";

type Component = Entity<"component">;

const MEMORY: ReadonlySet<string> = new Set(["eeprom", "nvram", "ram", "rom"]);

/**
 * Can what a part keeps be read by someone who holds the unit or has the program? A trust anchor gives nothing away
 * unless it is made to; a memory chip of its own is read with clips, removable storage by taking it out, the inside of
 * a processor through a port that works while its memory is not locked against reading. An app is published, so what
 * lies in its program or files is open; servers are reached in other ways.
 */
export function memoryReadable(place: Component, read: Reader): Known<boolean> {
  const record = read.classOf(place);
  if (record.ecosystem !== "endpoint") {
    return place.value.class === "mobile-app"
      ? wordIs(place, "key_store", ["code", "file"], read)
      : known(false, { on: "knowledge", record: record.id, what: "ecosystem" });
  }
  if (record.traits.anchor) {
    return read.has(place, "keys_leave_anchor")
      ? read.truth(place, "keys_leave_anchor")
      : known(false, { on: "knowledge", record: record.id, what: "anchor" });
  }
  const bare = not(encrypted(place, read));
  if (place.value.class === "removable-storage") return bare;
  if (MEMORY.has(place.value.class)) {
    const apart = read.has(place, "memory_location")
      ? wordIs(place, "memory_location", ["separate-chip"], read)
      : known(false, { on: "knowledge", record: record.id, what: "lacks memory_location" });
    return or(and(apart, bare, not(read.truth(place, "read_lock"))), throughPort(chipOf(place, read), read));
  }
  return ofHosts(place, read);
}

/** Software and whole devices keep what they keep in their chip; with several chips, in one of them that nobody named. */
function ofHosts(place: Component, read: Reader): Known<boolean> {
  const host = chipOf(place, read);
  const inside = isChip(host, read) ? [] : chipsIn(host, read);
  const each = (inside.length === 0 ? [host] : inside).map((chip) => insideChip(chip, place, read));
  if (each.every((one) => one.value === true)) return and(...each);
  if (!each.some((one) => one.value === true)) return or(...each);
  const open = each.filter((one) => isUnknown(one.value)).map((one) => one.because);
  const where = inside.map((chip) => ({ on: "missing", at: { entity: chip.id, field: "holds" } }) as const);
  return notKnown(together([...where, ...open]));
}

/**
 * What a chip keeps lies inside it unless it, its device or the program that keeps it says otherwise, or it has its code
 * outside and nobody says where secrets are.
 */
function insideChip(chip: Component, place: Component, read: Reader): Known<boolean> {
  const port = throughPort(chip, read);
  const nearer = wordOf(place, "secret_memory", read);
  const where = isUnknown(nearer.value) || nearer.value === LACKING ? wordOf(chip, "secret_memory", read) : nearer;
  if (where.value === "external") return map(where, () => true);
  if (where.value === "trust-anchor") return map(where, () => false);
  const asks = isUnknown(where.value) && read.fact(codeInExternalMemory, chip).value === true;
  return asks ? or(port, notKnown(where.because)) : port;
}

const throughPort = (chip: Component, read: Reader): Known<boolean> =>
  and(or(read.fact(debugReachable, chip), read.fact(bootConsoleOpen, chip)), not(truthSaid(chip, "read_lock", read)));

/** Encrypted at rest, said by a word or by yes: `none` and no are not. */
const encrypted = (place: Component, read: Reader): Known<boolean> =>
  map(read.property(place, "encrypted_at_rest"), (value) => value !== false && value !== "none" && value !== "-");
