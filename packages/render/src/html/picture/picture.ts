import type { Assessment, Entity, Rating } from "@sekisho/core";
import { ratings } from "@sekisho/core";
import { reportWords, type Language } from "@sekisho/words";
import { nameOf } from "../../shared/names.ts";

/** The heaviest open finding of a thing; `open` where there are only questions, nothing where all is in order. */
export type Sign = Rating | "open" | undefined;

/** A box of the picture: a unit with the parts in it, a part of the service, or an actor. */
export interface Box {
  readonly id: string;
  readonly name: string;
  readonly sort: "component" | "actor";
  readonly sign: Sign;
  readonly parts: readonly Box[];
  /** Said under the name where parts are not drawn one by one. */
  readonly more: string | undefined;
}

/** Boxes that stand together: those of one zone, or one box on its own. */
export interface Cluster {
  readonly zone: string | undefined;
  readonly boxes: readonly Box[];
}

/** A flow, or several between the same two boxes where the picture is a coarse one. */
export interface Arrow {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
  readonly sign: Sign;
  readonly flows: readonly Entity<"flow">[];
}

export interface Picture {
  readonly level: "components" | "units" | "zones";
  readonly clusters: readonly Cluster[];
  readonly arrows: readonly Arrow[];
}

/** More boxes than this nobody reads on a page. */
const READABLE = 40;
/** A zone with more boxes than this is spread over several columns. */
const ZONE_BOXES = 8;

/** What to draw of a document: every component if they can be read, else units, else zones; undefined beyond that. */
export function pictureOf(assessment: Assessment, language: Language): Picture | undefined {
  const { component, zone } = assessment.document.entities;
  const roots = component.filter((one) => rootOf(assessment, one) === one);
  if (component.length <= READABLE) return drawn(assessment, roots, "components", language);
  if (roots.length <= READABLE) return drawn(assessment, roots, "units", language);
  return zone.length > 1 && zone.length <= READABLE ? drawnZones(assessment, language) : undefined;
}

type Component = Entity<"component">;

/** The unit that a component is delivered in: the outermost one it is part of. */
function rootOf({ document }: Assessment, part: Component): Component {
  let at = part;
  for (let steps = 0; steps < 64 && at.value.part_of !== undefined; steps += 1) {
    const above = document.entities.component[document.byId.get(at.value.part_of)?.index ?? -1];
    if (above?.id !== at.value.part_of) break;
    at = above;
  }
  return at;
}

function drawn(
  assessment: Assessment,
  roots: readonly Component[],
  level: "components" | "units",
  language: Language,
): Picture {
  const signs = signsOf(assessment);
  const parts = new Map<string, Component[]>(roots.map((one) => [one.id, []]));
  for (const one of assessment.document.entities.component) {
    const root = rootOf(assessment, one);
    if (root !== one) parts.get(root.id)?.push(one);
  }
  const boxes = roots.map((root): Box & { readonly zone: string | undefined } => {
    const inside = parts.get(root.id) ?? [];
    const whole = level === "units";
    return {
      ...box(root, "component", language),
      sign: whole ? heaviest([root, ...inside].map((one) => signs.get(one.id))) : signs.get(root.id),
      parts: whole ? [] : inside.map((one) => ({ ...box(one, "component", language), sign: signs.get(one.id) })),
      more: whole && inside.length > 0 ? reportWords(language).parts(inside.length) : undefined,
      zone: root.value.zone,
    };
  });
  const endOf = (id: string): string => {
    const component = level === "units" ? componentOf(assessment, id) : undefined;
    return component === undefined ? id : rootOf(assessment, component).id;
  };
  const arrows = arrowsOf(assessment, endOf, signs, level === "units");
  return {
    level,
    arrows,
    clusters: [...clustersOf(assessment, boxes, language), ...actorsOf(assessment, arrows, language)],
  };
}

function drawnZones(assessment: Assessment, language: Language): Picture {
  const signs = signsOf(assessment);
  const words = reportWords(language);
  const loose = "";
  const zoneOf = (id: string): string | undefined => {
    const component = componentOf(assessment, id);
    return component === undefined ? undefined : (rootOf(assessment, component).value.zone ?? loose);
  };
  const inside = new Map<string, Component[]>();
  for (const one of assessment.document.entities.component) {
    const zone = rootOf(assessment, one).value.zone ?? loose;
    const list = inside.get(zone);
    if (list === undefined) inside.set(zone, [one]);
    else list.push(one);
  }
  const boxes = [...inside].map(([id, all]): Box => {
    const zone = assessment.document.entities.zone.find((one) => one.id === id);
    return {
      id,
      name: zone === undefined ? words.noZone : nameOf(zone, language),
      sort: "component",
      sign: heaviest(all.map((one) => signs.get(one.id))),
      parts: [],
      more: words.parts(all.length),
    };
  });
  const arrows = arrowsOf(assessment, (id) => zoneOf(id) ?? id, signs, true);
  return {
    level: "zones",
    arrows,
    clusters: [...boxes.map((one) => ({ zone: undefined, boxes: [one] })), ...actorsOf(assessment, arrows, language)],
  };
}

const componentOf = ({ document }: Assessment, id: string): Component | undefined => {
  const entity = document.byId.get(id);
  return entity?.kind === "component" ? document.entities.component[entity.index] : undefined;
};

const box = (entity: Entity<"component"> | Entity<"actor">, sort: Box["sort"], language: Language): Box => ({
  id: entity.id,
  name: nameOf(entity, language),
  sort,
  sign: undefined,
  parts: [],
  more: undefined,
});

/** Boxes by zone in the writer's order; a zone with very many boxes, and boxes without a zone, stand one by one. */
function clustersOf(
  { document }: Assessment,
  boxes: readonly (Box & { readonly zone: string | undefined })[],
  language: Language,
): readonly Cluster[] {
  const byZone = new Map<string | undefined, Box[]>();
  for (const one of boxes) {
    const list = byZone.get(one.zone);
    if (list === undefined) byZone.set(one.zone, [one]);
    else list.push(one);
  }
  return [...byZone].flatMap(([id, all]): Cluster[] => {
    const entity = document.entities.zone.find((one) => one.id === id);
    const zone = id === undefined ? undefined : entity === undefined ? id : nameOf(entity, language);
    if (zone !== undefined && all.reduce((sum, one) => sum + 1 + one.parts.length, 0) <= ZONE_BOXES)
      return [{ zone, boxes: all }];
    return all.map((one) => ({ zone, boxes: [one] }));
  });
}

/** Actors that some flow begins or ends at. */
function actorsOf({ document }: Assessment, arrows: readonly Arrow[], language: Language): readonly Cluster[] {
  const ends = new Set(arrows.flatMap((one) => [one.from, one.to]));
  const actors = document.entities.actor.filter((one) => ends.has(one.id)).map((one) => box(one, "actor", language));
  const anyone: Box[] = ends.has("anyone")
    ? [{ id: "anyone", name: reportWords(language).anyone, sort: "actor", sign: undefined, parts: [], more: undefined }]
    : [];
  return [...actors, ...anyone].map((one) => ({ zone: undefined, boxes: [one] }));
}

function arrowsOf(
  { document }: Assessment,
  endOf: (id: string) => string,
  signs: ReadonlyMap<string, Sign>,
  together: boolean,
): readonly Arrow[] {
  const groups = new Map<string, Entity<"flow">[]>();
  for (const flow of document.entities.flow) {
    const [from, to] = [endOf(flow.value.from), endOf(flow.value.to)];
    if (from === to) continue;
    const key = together ? `${from} ${to}` : flow.id;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [flow]);
    else list.push(flow);
  }
  return [...groups.values()].flatMap((flows, index): Arrow[] => {
    const [first] = flows;
    if (first === undefined) return [];
    return [
      {
        number: index + 1,
        from: endOf(first.value.from),
        to: endOf(first.value.to),
        both: flows.some((one) => returnsSomething(one)),
        sign: heaviest(flows.map((one) => signs.get(one.id))),
        flows,
      },
    ];
  });
}

/** Does the document say that something comes back? What is not stated is not drawn. */
function returnsSomething({ value }: Entity<"flow">): boolean {
  const { returns } = value;
  return Array.isArray(returns) && returns.length > 0;
}

/** The sign of each subject that has anything open. */
function signsOf(assessment: Assessment): ReadonlyMap<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const { subject } of assessment.judged.findings((status) => status === "unknown")) signs.set(subject.id, "open");
  for (const { subject, weight } of assessment.open())
    signs.set(subject.id, heaviest([signs.get(subject.id), weight.rating]));
  return signs;
}

const order: readonly Sign[] = [...ratings, "open", undefined];
/** The heaviest of several signs. */
export const heaviest = (of: readonly Sign[]): Sign =>
  of.reduce((worst, one) => (order.indexOf(one) < order.indexOf(worst) ? one : worst), undefined);
