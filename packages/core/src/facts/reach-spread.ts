import { isKind, type Entity } from "../model/document.ts";
import type { Everything, Reader, Related } from "./fact.ts";
import { isUnknown, known, notKnown, together, type Because } from "./known.ts";
import { isOneWay, note, type Position, type Reach, type Reached } from "./reach-direct.ts";
import { carries, returns } from "./roles/flows.ts";
import { insideService, tierOf } from "./service-scope.ts";
import { deliveredAround } from "./unit-traffic.ts";

type Component = Entity<"component">;
type Flow = Entity<"flow">;

/** One kind of content in one unit: from where it can be put in, and where it goes on to. */
interface Node {
  readonly reached: Reach;
  readonly next: Edge[];
}

interface Edge {
  readonly to: Node;
  /** The component that takes the content; none for a step inside a unit. */
  readonly end?: Component;
  /** Why the content goes this way; open where nobody listed what runs there. */
  readonly way: Reached;
}

/** What a unit takes in and sends on. `listed` by data; `unlisted` is what may come in besides, `all` everything. */
interface Content {
  readonly listed: Map<string, Node>;
  readonly unlisted: Node;
  readonly all: Node;
}

/** One direction of a flow between two units. */
interface Way {
  readonly flow: Flow;
  readonly from: Component | undefined;
  readonly to: Component;
  readonly cargo: Related<"data">;
}

/**
 * Units and apps pass on to units and apps, what stands before the service also inward. A part of the service that
 * answers for itself passes nothing on.
 */
function handsOn(around: Component, to: Component, read: Reader): boolean {
  return tierOf(around, read) === "front" || (!insideService(around, read) && !insideService(to, read));
}

/** A value that arrives by a way: open where either is, and then the reason is what is open. */
function along(value: Reached, way: Reached): Reached {
  if (!isUnknown(way.value))
    return isUnknown(value.value) ? value : known(true, together([way.because, value.because]));
  return notKnown(isUnknown(value.value) ? together([way.because, value.because]) : way.because);
}

const INSIDE: Because = { on: "as-drawn", what: "relays", of: "system" };
const certain: Reached = known(true, INSIDE);

/**
 * Follows content through what relays it: who can put data into a unit reaches those that the unit hands the same data
 * to. Where nobody listed what runs in a flow, it stays open. One worklist over units and their data: linear in the
 * cargo drawn. Calls `arrive` for each component that is reached so.
 */
export function spread(
  all: Everything,
  read: Reader,
  positions: (flow: Flow) => Reach,
  arrive: (at: Component, position: Position, value: Reached) => void,
): void {
  const contents = new Map<Component, Content>();
  const contentOf = (around: Component): Content => {
    const found = contents.get(around) ?? newContent();
    contents.set(around, found);
    return found;
  };
  const work: (readonly [Node, Position])[] = [];
  const raise = (node: Node, position: Position, value: Reached): void => {
    if (note(node.reached, position, value)) work.push([node, position]);
  };
  for (const way of waysOf(all, read)) {
    const target = contentOf(deliveredAround(way.to, read));
    const source = way.from === undefined ? undefined : deliveredAround(way.from, read);
    const onward = source !== undefined && handsOn(source, way.to, read) ? contentOf(source) : undefined;
    for (const { to, from, why } of lanes(way.cargo, target, onward)) {
      for (const [position, value] of positions(way.flow)) raise(to, position, along(value, why));
      from?.next.push({ to, end: way.to, way: why });
    }
  }
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    const [node, position] = at;
    const value = node.reached.get(position);
    if (value === undefined) continue;
    for (const edge of node.next) {
      const arrived = edge.way === certain ? value : along(value, edge.way);
      if (edge.end !== undefined) arrive(edge.end, position, arrived);
      raise(edge.to, position, arrived);
    }
  }
}

function newContent(): Content {
  const all: Node = { reached: new Map(), next: [] };
  return { all, unlisted: { reached: new Map(), next: [{ to: all, way: certain }] }, listed: new Map() };
}

function listedNode(content: Content, data: string): Node {
  const found = content.listed.get(data);
  if (found !== undefined) return found;
  const node: Node = { reached: new Map(), next: [{ to: content.all, way: certain }] };
  content.listed.set(data, node);
  content.unlisted.next.push({ to: node, way: certain }); // what was not listed may be this; it is open already
  return node;
}

/** The steps that the content of a way takes from one unit into the next: one for each data, one for what is not listed. */
function* lanes(cargo: Related<"data">, target: Content, source: Content | undefined) {
  for (const data of cargo.members) {
    const from = source === undefined ? undefined : listedNode(source, data.id);
    yield { to: listedNode(target, data.id), from, why: known<true>(true, cargo.because) };
  }
  if (cargo.open !== undefined) yield { to: target.unlisted, from: source?.all, why: notKnown(cargo.open) };
}

/** Both directions of every flow that joins two units; what runs between parts of one unit stays in it. */
function* waysOf(all: Everything, read: Reader): Generator<Way> {
  for (const flow of all.of("flow")) {
    const [start, end] = [all.entity(flow.value.from), all.entity(flow.value.to)];
    const from = isKind(start, "component") ? start : undefined;
    const to = isKind(end, "component") ? end : undefined;
    if (from !== undefined && to !== undefined && deliveredAround(from, read) === deliveredAround(to, read)) continue;
    if (to !== undefined) yield { flow, from, to, cargo: read.related(flow, carries) };
    if (from !== undefined && !isOneWay(flow, read)) {
      yield { flow, from: to, to: from, cargo: read.related(flow, returns) };
    }
  }
}
