import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Reader } from "./fact.ts";
import { hopsOf, mayGoFurther } from "./hops.ts";
import { isUnknown, known, notKnown, together, type Known } from "./known.ts";

type Flow = Entity<"flow">;

/** Positions from which a component can be reached, farthest first: the ids of the knowledge base. */
export const POSITIONS = ["internet", "partner", "network", "radio", "touch", "inside"] as const;
export type Position = (typeof POSITIONS)[number];

/** A position with its reason: reached for certain, or open. */
export type Reached = Known<true>;
export type Reach = Map<Position, Reached>;

/** 2 for certain, 1 for open. */
const levelOf = (one: Reached): number => (isUnknown(one.value) ? 1 : 2);

/** Notes a position where it is not yet known as well. Says whether that was new. */
export function note(reach: Reach, position: Position, value: Reached): boolean {
  const before = reach.get(position);
  if (before !== undefined && levelOf(before) >= levelOf(value)) return false;
  reach.set(position, value);
  return true;
}

const statedReach = field<"network", string>("network", "reach");
const filter = field<"flow", string>("flow", "filter");
const asPosition = (word: string): Position | undefined => POSITIONS.find((one) => one === word);
const byNetwork = POSITIONS.filter((one) => one !== "partner");

/** Where somebody can stand who acts on a flow: what reaches any of its networks, and a partner at its other end. */
export function positionsOf(flow: Flow, read: Reader): Reach {
  const reach: Reach = new Map();
  const hops = hopsOf(flow, read);
  for (const network of hops.members) {
    const own = read.stated(network, statedReach);
    const kind = read.networkKind(network);
    const word = isUnknown(own.value) ? kind.reach : own.value;
    const why = isUnknown(own.value) ? ({ on: "knowledge", record: kind.id, what: "reach" } as const) : own.because;
    const position = asPosition(word);
    if (position !== undefined) note(reach, position, known(true, together([hops.because, why])));
  }
  const further = mayGoFurther(flow, read);
  const open = hops.open !== undefined ? byNetwork : isUnknown(further.value) ? (["internet"] as const) : [];
  for (const position of open) note(reach, position, notKnown(further.because));
  for (const end of ["from", "to"] as const) {
    if (!isPartner(read.entity(flow.value[end]))) continue;
    reach.set("partner", known(true, { on: "line", at: { entity: flow.id, field: end }, is: flow.value[end] }));
  }
  return reach;
}

const isPartner = (one: AnyEntity | undefined): boolean => isKind(one, "actor") && one.value.kind === "partner";

/** Does nothing ever come back to the start of a flow, because a one-way filter stands in it? */
export const isOneWay = (flow: Flow, read: Reader): boolean => read.stated(flow, filter).value === "one-way";
