import type { Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, notKnown, type Known } from "./known.ts";
import { isChip, isModem } from "./chip-scope.ts";
import { allParts } from "./roles/parts.ts";
import { includesAny } from "./set-of.ts";

const ALL: readonly string[] = ["own-link", "through-gateway", "through-app", "service-tool", "removable-media"];

/** Does a part say that its code is renewed in one of these ways? */
export function updateRoute(one: Entity<"component">, read: Reader, ways: readonly string[] = ALL): Known<boolean> {
  const by = read.words(one, "update_by");
  return isUnknown(by.value) ? notKnown(by.because) : includesAny(by.value, ways);
}

/** What a device and each part of it that can say so say about being renewed in one of these ways; a modem speaks for itself only. */
export const updateRoutes = (
  device: Entity<"component">,
  read: Reader,
  ways: readonly string[] = ALL,
): readonly Known<boolean>[] =>
  [device, ...read.related(device, allParts).members]
    .filter((one) => read.has(one, "update_by") && !(isChip(one, read) && isModem(one, read)))
    .map((one) => updateRoute(one, read, ways));
