import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Fact, Reader, Related } from "./fact.ts";
import { hopsOf } from "./hops.ts";
import { and, isUnknown, known, not, or, type Known } from "./known.ts";
import { some } from "./related.ts";
import { deliveredAround } from "./unit-traffic.ts";
import { fromAuthenticated } from "./derived/identity/from-authenticated.ts";
import { toAuthenticated } from "./derived/identity/to-authenticated.ts";
import { carries, returns, unitFlows } from "./roles/flows.ts";

type Component = Entity<"component">;

const categories = field<"data", readonly string[]>("data", "categories");
/** Data that makes a unit do something, or become something else. */
const ORDERS: ReadonlySet<string> = new Set(["command", "configuration", "firmware"]);
/** Positions that are no distance: the wires of the unit, and hands on it. */
const NEAR: ReadonlySet<string> = new Set(["inside", "touch"]);

function listsOrders(of: Related<"data">, read: Reader): Known<boolean> {
  const { members, because } = of;
  return some({ members, because }, (data) => {
    const sorts = read.stated(data, categories);
    // Data of which nobody said what it is counts as no order: that it has no category is asked elsewhere.
    return known(!isUnknown(sorts.value) && sorts.value.some((one) => ORDERS.has(one)), sorts.because);
  });
}

const comesFromAfar = (flow: Entity<"flow">, read: Reader): Known<boolean> => {
  const hops = hopsOf(flow, read);
  return known(
    hops.members.some((network) => !NEAR.has(read.networkKind(network).reach)),
    hops.because,
  );
};

/** Do orders reach the unit around a component over a network or by radio, whoever sends them, or from senders that prove nothing? */
function someOrder(subject: Component, unproven: boolean, read: Reader): Known<boolean> {
  const around = deliveredAround(subject, read);
  const inside = (end: AnyEntity | undefined): boolean =>
    isKind(end, "component") && deliveredAround(end, read) === around;
  const counts = (of: Related<"data">, sender: Fact<"flow", boolean>, flow: Entity<"flow">): Known<boolean> => {
    const listed = listsOrders(of, read);
    return unproven ? and(listed, not(read.fact(sender, flow))) : listed;
  };
  return some(read.related(around, unitFlows), (flow) => {
    const forth = inside(read.entity(flow.value.to))
      ? [counts(read.related(flow, carries), fromAuthenticated, flow)]
      : [];
    const back = inside(read.entity(flow.value.from))
      ? [counts(read.related(flow, returns), toAuthenticated, flow)]
      : [];
    return and(comesFromAfar(flow, read), or(...forth, ...back));
  });
}

/** Do commands, settings or code reach the unit over a network or by radio? As drawn. */
export const ordersArrive = (subject: Component, read: Reader): Known<boolean> => someOrder(subject, false, read);

/** Do commands, settings or code reach it from somebody who proves nothing? */
export const unprovenOrdersArrive = (subject: Component, read: Reader): Known<boolean> =>
  someOrder(subject, true, read);
