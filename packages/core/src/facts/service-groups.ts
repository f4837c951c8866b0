import { isKind, type Entity } from "../model/document.ts";
import type { Everything, Reader, Step } from "./fact.ts";
import { insideService, isServiceNode, tierOf } from "./service-scope.ts";
import { whole } from "./roles/parts.ts";

type Component = Entity<"component">;

/** Units, apps and front ends that hang together, and the parts of the service that they talk to. */
export interface ServiceGroup {
  /** Stands for the group where something is kept that holds for all of it. */
  readonly first: Component;
  readonly hasEndpoint: boolean;
  readonly services: readonly Component[];
}

/** For each component its groups: one for a unit, app or front end; those it serves for a part of the service. */
export type ServiceGroups = (subject: Component) => readonly ServiceGroup[];

interface Building {
  readonly first: Component;
  hasEndpoint: boolean;
  readonly services: Set<Component>;
}

/**
 * Joins units, apps and front ends along drawn flows and parts, and notes the service parts at their edge. One pass
 * with union and find: linear in components and flows.
 */
export const serviceGroups: Step<"system", ServiceGroups> = {
  of: "system",
  derive: (_system, read, all) => joined(all, read),
};

function joined(all: Everything, read: Reader): ServiceGroups {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let above = parent.get(at); above !== undefined; above = parent.get(at)) {
      const beyond = parent.get(above);
      if (beyond !== undefined) parent.set(at, beyond); // halves the way for the next one
      at = above;
    }
    return at;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) parent.set(a, b);
  };
  const edges: { readonly carrier: Component; readonly service: Component }[] = [];
  for (const part of all.of("component")) {
    const above = read.related(part, whole).members[0];
    if (above !== undefined && isCarrier(part, read) && isCarrier(above, read)) join(part.id, above.id);
  }
  for (const flow of all.of("flow")) {
    const [from, to] = [all.entity(flow.value.from), all.entity(flow.value.to)];
    if (!isKind(from, "component") || !isKind(to, "component")) continue;
    const [a, b] = [isCarrier(from, read), isCarrier(to, read)];
    if (a && b) join(from.id, to.id);
    else if (a) edges.push({ carrier: from, service: to });
    else if (b) edges.push({ carrier: to, service: from });
  }
  return collected(all, read, rootOf, edges);
}

function collected(
  all: Everything,
  read: Reader,
  rootOf: (id: string) => string,
  edges: readonly { readonly carrier: Component; readonly service: Component }[],
): ServiceGroups {
  const groups = new Map<string, Building>();
  const groupOf = (carrier: Component): Building => {
    const root = rootOf(carrier.id);
    const existing = groups.get(root);
    if (existing !== undefined) return existing;
    const created: Building = { first: carrier, hasEndpoint: false, services: new Set() };
    groups.set(root, created);
    return created;
  };
  for (const one of all.of("component")) {
    if (isCarrier(one, read) && read.classOf(one).ecosystem === "endpoint") groupOf(one).hasEndpoint = true;
  }
  const served = new Map<string, Set<Building>>();
  for (const { carrier, service } of edges) {
    const node = nodeAround(service, read);
    if (node === undefined) continue;
    const group = groupOf(carrier);
    group.services.add(node);
    const known = served.get(node.id);
    if (known === undefined) served.set(node.id, new Set([group]));
    else known.add(group);
  }
  const frozen = new Map<Building, ServiceGroup>();
  const freeze = (group: Building): ServiceGroup => {
    const done = frozen.get(group) ?? {
      first: group.first,
      hasEndpoint: group.hasEndpoint,
      services: [...group.services],
    };
    frozen.set(group, done);
    return done;
  };
  return (subject) =>
    isCarrier(subject, read) ? [freeze(groupOf(subject))] : [...(served.get(subject.id) ?? [])].map(freeze);
}

/** Passes data of units on without being a duty of the service: the units themselves, apps, and what stands before the service. */
const isCarrier = (one: Component, read: Reader): boolean => !insideService(one, read) || tierOf(one, read) === "front";

/** The service part with which a component is judged: itself or the nearest one around it. */
function nodeAround(one: Component, read: Reader): Component | undefined {
  for (let at: Component | undefined = one; at !== undefined; at = read.related(at, whole).members[0]) {
    if (isServiceNode(at, read).value === true) return at;
  }
  return undefined;
}
