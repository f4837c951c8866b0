import { isKind, type Entity } from "../../../model/document.ts";
import { setOf, type Everything, type GraphFact, type Reader } from "../../fact.ts";
import { and, known, notKnown, or, type Known } from "../../known.ts";
import { isOneWay, note, POSITIONS, positionsOf, type Position, type Reach, type Reached } from "../../reach-direct.ts";
import { spread } from "../../reach-spread.ts";
import { drawn } from "../../roles/group.ts";
import { parts, whole } from "../../roles/parts.ts";
import { contains, openSet, setFrom, type SetOf } from "../../set-of.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { wordIs } from "../../chip-scope.ts";

type Component = Entity<"component">;

/**
 * From where somebody can act on a component: over the networks of its flows, as a partner, by touching the unit or
 * opening it, and by what relays hand on to it. What reaches a part reaches the whole. As drawn.
 */
export const reachableFrom: GraphFact<"component", SetOf> = {
  id: "reachable_from",
  of: "component",
  domain: setOf(...POSITIONS),
  survey: (all, read) => {
    const { lines, codeless } = survey(all, read);
    return (subject, reader) => {
      const inside = reader.related(subject, parts).members.map((part) => openSet(reader.fact(reachableFrom, part)));
      const at = linesTo(subject, lines, codeless, reader);
      const because = drawn("flows", subject.id);
      const decided = POSITIONS.map((position) => {
        const own = at.map((reach) => reach.get(position) ?? known(false, because));
        const held =
          position === "touch" ? [touch(subject, reader)] : position === "inside" ? [opened(subject, reader)] : [];
        return [
          position,
          or(known(false, because), ...own, ...held, ...inside.map((one) => contains(one, position))),
        ] as const;
      });
      return known(
        setFrom(
          decided.filter(([, is]) => is.value !== false),
          because,
        ),
        because,
      );
    };
  },
};

/** What reaches each component by lines that end at it; and for each unit what ends at parts that run no code of their own. */
function survey(
  all: Everything,
  read: Reader,
): { readonly lines: ReadonlyMap<Component, Reach>; readonly codeless: ReadonlyMap<Component, Reach> } {
  const lines = new Map<Component, Reach>();
  const put = (into: Map<Component, Reach>, at: Component, position: Position, value: Reached): void => {
    const reach: Reach = into.get(at) ?? new Map();
    into.set(at, reach);
    note(reach, position, value);
  };
  const positions = new Map(all.of("flow").map((flow) => [flow, positionsOf(flow, read)]));
  const of = (flow: Entity<"flow">): Reach => positions.get(flow) ?? new Map();
  for (const flow of all.of("flow")) {
    const ends = isOneWay(flow, read) ? [flow.value.to] : [flow.value.from, flow.value.to];
    for (const end of ends) {
      const at = all.entity(end);
      if (isKind(at, "component")) for (const [position, value] of of(flow)) put(lines, at, position, value);
    }
  }
  spread(all, read, of, (at, position, value) => put(lines, at, position, value));
  const codeless = new Map<Component, Reach>();
  for (const [at, reach] of lines) {
    if (read.classOf(at).traits.runs_own_code) continue;
    for (const [position, value] of reach) put(codeless, deliveredAround(at, read), position, value);
  }
  return { lines, codeless };
}

/**
 * Lines that reach a component. A line drawn to the whole device, or to a part that runs no code (a radio, a plug),
 * reaches the code in that device: a message has to be taken by somebody.
 */
function linesTo(
  subject: Component,
  lines: ReadonlyMap<Component, Reach>,
  codeless: ReadonlyMap<Component, Reach>,
  read: Reader,
): readonly Reach[] {
  const own = lines.get(subject);
  const found = own === undefined ? [] : [own];
  const record = read.classOf(subject);
  if (record.ecosystem !== "endpoint" || !record.traits.runs_own_code) return found;
  for (let at = read.related(subject, whole).members[0]; at !== undefined; at = read.related(at, whole).members[0]) {
    const above = lines.get(at);
    if (above !== undefined) found.push(above);
  }
  const without = codeless.get(deliveredAround(subject, read));
  return without === undefined ? found : [...found, without];
}

const inUnit = (subject: Component, read: Reader): boolean =>
  read.classOf(deliveredAround(subject, read)).ecosystem === "endpoint";

/** Whoever opens a unit reaches everything in it. */
const opened = (subject: Component, read: Reader): Known<boolean> =>
  known(inUnit(subject, read), { on: "knowledge", record: read.classOf(subject).id, what: "ecosystem" });

/** Touched without opening: the unit itself, and parts that people meet from outside. */
function touch(subject: Component, read: Reader): Known<boolean> {
  const around = deliveredAround(subject, read);
  if (!inUnit(subject, read)) return opened(subject, read);
  if (around !== subject && read.classOf(subject).group !== "interface")
    return known(false, drawn("part_of", subject.id));
  const access = wordIs(around, "physical_access", ["public", "user"], read);
  const near = read.has(around, "physical_access")
    ? access
    : notKnown({ on: "knowledge", record: around.value.class, what: "lacks physical_access" });
  return read.has(subject, "reachable_without_opening")
    ? and(near, read.truth(subject, "reachable_without_opening"))
    : near;
}
