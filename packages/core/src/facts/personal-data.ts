import type { Entity } from "../model/document.ts";
import type { Reader, Related, Step } from "./fact.ts";
import { or, type Known } from "./known.ts";
import { some } from "./related.ts";
import { carries, flowsAt, returns } from "./roles/flows.ts";
import { asDrawn, drawn } from "./roles/group.ts";
import { holdsData } from "./roles/holding.ts";
import { allParts } from "./roles/parts.ts";
import { scopeOf } from "./service-scope.ts";

type Component = Entity<"component">;
type Flow = Entity<"flow">;
type Data = Entity<"data">;

/**
 * A component and what is judged with it: all parts of a unit; of a part of the service those without a duty of their
 * own.
 */
export const judgedWith = (subject: Component, read: Reader): readonly Component[] =>
  read.classOf(subject).ecosystem === "service"
    ? scopeOf(subject, read)
    : [subject, ...read.related(subject, allParts).members];

const around: Step<"component", Related<"flow">> = {
  of: "component",
  derive: (subject, read) => {
    const scope = judgedWith(subject, read);
    const inside = new Set(scope.map((one) => one.id));
    const met = scope.flatMap((one) => read.related(one, flowsAt).members);
    const leaving = met.filter((flow) => !(inside.has(flow.value.from) && inside.has(flow.value.to)));
    return asDrawn([...new Set(leaving)], "flows", subject.id);
  },
};
/** Flows between a component, with what is judged with it, and everything else. As drawn. */
export const flowsAround = (subject: Component, read: Reader): Related<"flow"> => read.step(around, subject);

/** Is something so of data that runs in a flow, in either direction? */
export const someCargo = (flow: Flow, ask: (data: Data) => Known<boolean>, read: Reader): Known<boolean> =>
  or(some(read.related(flow, carries), ask), some(read.related(flow, returns), ask));

/**
 * What a component keeps, by its own word. Nothing, where its class stores nothing, or where it says nothing and the
 * parts that store are drawn: then each of them says what it keeps.
 */
export function keptBy(one: Component, read: Reader): Related<"data"> {
  const held = read.related(one, holdsData);
  if (one.value.holds !== undefined) return held;
  if (!read.classOf(one).traits.stores) {
    return { members: [], because: { on: "knowledge", record: one.value.class, what: "stores" } };
  }
  const storing = read.related(one, allParts).members.some((part) => read.classOf(part).traits.stores);
  return storing ? { members: [], because: drawn("parts", one.id) } : held;
}

/** Is something so of data that a component, or what is judged with it, keeps? */
export const someKept = (subject: Component, ask: (data: Data) => Known<boolean>, read: Reader): Known<boolean> =>
  some({ members: judgedWith(subject, read), because: drawn("parts", subject.id) }, (one) =>
    some(keptBy(one, read), ask),
  );
