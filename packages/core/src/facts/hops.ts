import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Reader, Related, Step } from "./fact.ts";
import { isUnknown, known, notKnown, type Known } from "./known.ts";
import { whole } from "./roles/parts.ts";

type Flow = Entity<"flow">;
type Network = Entity<"network">;
type Component = Entity<"component">;

const over = field<"flow", string | readonly string[]>("flow", "over");
const statedReach = field<"network", string>("network", "reach");

const hops: Step<"flow", Related<"network">> = {
  of: "flow",
  derive: (flow, read) => {
    const written = read.stated(flow, over);
    const at = { on: "missing", at: { entity: flow.id, field: "over" } } as const;
    if (isUnknown(written.value)) return { members: [], because: written.because, open: written.because };
    const ids = typeof written.value === "string" ? [written.value] : written.value;
    const members = ids.map((id) => read.entity(id)).filter((one): one is Network => isKind(one, "network"));
    return {
      members,
      because: written.because,
      ...(members.length < ids.length || ids.length === 0 ? { open: at } : {}),
    };
  },
};
/** Networks that a flow runs over, from its start to its end. Open where nobody says, or `unknown` is among them. */
export const hopsOf = (flow: Flow, read: Reader): Related<"network"> => read.step(hops, flow);

/**
 * The network on which an end of a flow is: the first hop for its start, the last for its end. `[mobile, unknown]` says
 * where the flow starts and leaves open how it goes on.
 */
export function hopAt(flow: Flow, end: "from" | "to", read: Reader): Known<Network> {
  const { members, because, open } = hopsOf(flow, read);
  const hop = end === "from" ? members[0] : members.at(-1);
  if (hop === undefined) return notKnown(open ?? because);
  const ids = read.stated(flow, over).value;
  const atEnd = Array.isArray(ids) && ids.at(end === "from" ? 0 : -1) === hop.id;
  return open !== undefined && !atEnd ? notKnown(open) : known(hop, because);
}

/** Ethernet counts as far-reaching for the class of an endpoint, and ends at the next router all the same. */
const ENDS_AT_ROUTER = "ethernet";
/** Takes a subscriber all the way to the service, on its own. */
const ALL_THE_WAY = "private-apn";

/** Does a network end before services elsewhere: at a router, or at the operator of a mobile network? */
function endsBefore(network: Network, read: Reader): boolean {
  const kind = read.networkKind(network);
  const near = !kind.long_range || kind.id === ENDS_AT_ROUTER;
  const mobile = kind.subscription && kind.link_reaches === "operator" && kind.id !== ALL_THE_WAY;
  return (near || mobile) && kind.reach !== "internet" && isUnknown(read.stated(network, statedReach).value);
}

/** The zone around a component: its own, or that of the nearest whole that has one. */
function zoneOf(one: Component, read: Reader): string | undefined {
  for (let at: Component | undefined = one; at !== undefined; at = read.related(at, whole).members[0]) {
    if (at.value.zone !== undefined) return at.value.zone;
  }
  return undefined;
}

const served = (one: AnyEntity | undefined, read: Reader): one is Component =>
  isKind(one, "component") && read.classOf(one).ecosystem === "service" && one.value.class !== "mobile-app";

const further: Step<"flow", Known<boolean>> = {
  of: "flow",
  derive: (flow, read) => {
    const { members, because, open } = hopsOf(flow, read);
    if (open !== undefined) return notKnown(open);
    const [from, to] = [read.entity(flow.value.from), read.entity(flow.value.to)];
    const first = members[0];
    const alone = typeof flow.value.over === "string" && first !== undefined && endsBefore(first, read);
    const [outside, inside] = served(to, read) ? [from, to] : [to, from];
    if (!alone || !served(inside, read) || !isKind(outside, "component") || served(outside, read))
      return known(false, because);
    const zones = [zoneOf(outside, read), zoneOf(inside, read)];
    return zones[0] !== undefined && zones[1] !== undefined && zones[0] !== zones[1]
      ? notKnown({ on: "missing", at: { entity: flow.id, field: "over" } })
      : known(false, because);
  },
};
/**
 * May a flow run over more networks than are written? A local or mobile network alone does not get a unit or a phone to a
 * service in another zone: open, until somebody writes the hops. A list, even of one, says that these are all.
 */
export const mayGoFurther = (flow: Flow, read: Reader): Known<boolean> => read.step(further, flow);
