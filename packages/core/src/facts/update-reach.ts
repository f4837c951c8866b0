import { isKind, type Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Reader, Related, Step } from "./fact.ts";
import { isUnknown, known, notKnown, type Known } from "./known.ts";
import { positionsOf, type Reach } from "./reach-direct.ts";
import { carries, returns, unitFlows } from "./roles/flows.ts";
import { drawn } from "./roles/group.ts";
import { contains } from "./set-of.ts";
import { reachableFrom } from "./derived/reach/reachable-from.ts";

const categories = field<"data", readonly string[]>("data", "categories");
const UPDATE_CLIENT = "update-client";

interface Ways {
  /** Positions on lines that bring images, as drawn; nothing where no line is drawn that does. */
  readonly images: readonly Reach[] | undefined;
  readonly others: readonly Reach[];
}

const ways: Step<"component", Ways> = {
  of: "component",
  derive: (device, read) => {
    const all = read.related(device, unitFlows).members;
    const images = all.filter((flow) => bringsImages(flow, read));
    const others = all.filter((flow) => !images.includes(flow)).map((flow) => positionsOf(flow, read));
    return { images: images.length === 0 ? undefined : images.map((flow) => positionsOf(flow, read)), others };
  },
};

/** Does a line end at an update client, or does it carry code, in either direction? */
function bringsImages(flow: Entity<"flow">, read: Reader): boolean {
  const ends = [read.entity(flow.value.from), read.entity(flow.value.to)];
  if (ends.some((one) => isKind(one, "component") && one.value.class === UPDATE_CLIENT)) return true;
  const isCode = (of: Related<"data">): boolean =>
    of.members.some((one) => {
      const sorts = read.stated(one, categories);
      return !isUnknown(sorts.value) && sorts.value.includes("firmware");
    });
  return isCode(read.related(flow, carries)) || isCode(read.related(flow, returns));
}

/**
 * Is a unit reached from a position on the way that its updates take? Where lines are drawn that bring images, a
 * position that is only on other lines (a card reader, a meter bus) is no way for code to come in.
 */
export function deliveredReach(device: Entity<"component">, position: string, read: Reader): Known<boolean> {
  const { images, others } = read.step(ways, device);
  const at = (reaches: readonly Reach[]): boolean =>
    reaches.some((one) => [...one.keys()].some((is) => is === position));
  if (images !== undefined && !at(images) && at(others)) return known(false, drawn("flows", device.id));
  const reach = read.fact(reachableFrom, device);
  return isUnknown(reach.value) ? notKnown(reach.because) : contains(reach.value, position);
}
