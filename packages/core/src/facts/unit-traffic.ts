import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import type { Reader, Related } from "./fact.ts";
import { isUnknown, known, notKnown, or, together, type Because, type Known } from "./known.ts";
import { carries, returns, unitFlows } from "./roles/flows.ts";
import { drawn } from "./roles/group.ts";
import { unit } from "./roles/parts.ts";

type Component = Entity<"component">;

/** The delivered thing around a component: the outermost component, itself if it is part of nothing. */
export const deliveredAround = (one: Component, read: Reader): Component => read.related(one, unit).members[0] ?? one;

/** One direction of a flow, seen from a unit: what stands at the far end and what runs in this direction. */
interface Direction {
  readonly far: string;
  readonly data: Related<"data">;
}

/** The people on the spot: showing them a value hands it on to nobody. */
const ON_THE_SPOT: ReadonlySet<string> = new Set(["user", "bystander", "guest"]);

function farUnit(far: AnyEntity | undefined, read: Reader): AnyEntity | undefined {
  return isKind(far, "component") ? deliveredAround(far, read) : far;
}

/** What runs into a unit from other endpoints, and what runs out of it to anywhere but the people on the spot. */
function traffic(
  subject: Component,
  read: Reader,
): { readonly into: readonly Direction[]; readonly out: readonly Direction[] } {
  const into: Direction[] = [];
  const out: Direction[] = [];
  for (const flow of read.related(subject, unitFlows).members) {
    const from = read.entity(flow.value.from);
    const sends = isKind(from, "component") && deliveredAround(from, read) === subject;
    const farId = sends ? flow.value.to : flow.value.from;
    const far = farUnit(read.entity(farId), read);
    const name = far?.id ?? farId;
    const [forth, back] = [read.related(flow, carries), read.related(flow, returns)];
    if (isKind(far, "component") && read.classOf(far).ecosystem === "endpoint") {
      into.push({ far: name, data: sends ? back : forth });
    }
    if (!(isKind(far, "actor") && ON_THE_SPOT.has(far.value.kind))) out.push({ far: name, data: sends ? forth : back });
  }
  return { into, out };
}

/** For each data the directions it runs in; directions that may carry more than is listed stand apart. */
function byData(directions: readonly Direction[]): ReadonlyMap<string, Direction[]> {
  const found = new Map<string, Direction[]>();
  for (const one of directions) {
    for (const data of one.data.members) {
      const list = found.get(data.id);
      if (list === undefined) found.set(data.id, [one]);
      else list.push(one);
    }
  }
  return found;
}

const opens = (directions: readonly Direction[]): readonly Direction[] =>
  directions.filter((one) => one.data.open !== undefined);

const mayRun = (one: Direction): boolean => one.data.members.length > 0 || one.data.open !== undefined;

const firstElsewhere = (directions: readonly Direction[], far: string): Direction | undefined =>
  directions.find((one) => one.far !== far);

/** Does a unit take the data of another endpoint in and send the same data out elsewhere? */
export function relays(subject: Component, read: Reader): Known<boolean> {
  const { into, out } = traffic(subject, read);
  const sent = byData(out);
  for (const [data, sources] of byData(into)) {
    for (const source of sources) {
      const on = firstElsewhere(sent.get(data) ?? [], source.far);
      if (on !== undefined) return known(true, together([source.data.because, on.data.because]));
    }
  }
  const maybe: Because[] = [];
  const running = out.filter(mayRun);
  for (const source of opens(into)) {
    if (source.data.open !== undefined && firstElsewhere(running, source.far) !== undefined)
      maybe.push(source.data.open);
  }
  const brought = into.filter((one) => one.data.members.length > 0);
  for (const way of opens(out)) {
    if (way.data.open !== undefined && firstElsewhere(brought, way.far) !== undefined) maybe.push(way.data.open);
  }
  return maybe.length > 0 ? notKnown(together(maybe)) : known(false, drawn("flows", subject.id));
}

/** Is something so of a flow that leaves the unit? As drawn. */
export function someFlowLeaving(
  subject: Component,
  ask: (flow: Entity<"flow">) => Known<boolean>,
  read: Reader,
): Known<boolean> {
  const leaving = read.related(subject, unitFlows);
  const asked = leaving.members.map(ask);
  return asked.some((one) => one.value === true || isUnknown(one.value)) ? or(...asked) : known(false, leaving.because);
}
