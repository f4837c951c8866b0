import type { Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, notKnown, type Known } from "./known.ts";
import { contains } from "./set-of.ts";
import { reachableFrom } from "./derived/reach/reachable-from.ts";

/** Is a unit reached from a position? */
export function deliveredReach(device: Entity<"component">, position: string, read: Reader): Known<boolean> {
  const reach = read.fact(reachableFrom, device);
  return isUnknown(reach.value) ? notKnown(reach.because) : contains(reach.value, position);
}
