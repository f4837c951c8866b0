import type { Kind } from "../model/kinds.ts";
import { references, type ReferenceField } from "../model/references.ts";
import { asWritten } from "./issues.ts";
import { isRecord, mishap, type Mishap, type Path } from "./mishap.ts";
import { nearest, squared } from "./nearest.ts";
import { at, members } from "./reach.ts";

/** What checks of references need of an entity. */
export interface Linked {
  readonly kind: Kind;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Checks of references, over all entities of a document. */
export interface Links {
  readonly check: (entity: Linked) => readonly Mishap[];
  /** Mishaps of one reference to an entity of one of the kinds. */
  readonly one: (to: string, path: Path, kinds: readonly Kind[]) => readonly Mishap[];
  /** Entities on a ring of references that may not come back, with the field that closes it. */
  readonly cycles: () => ReadonlyMap<string, Mishap>;
}

const byKind = new Map<Kind, ReferenceField[]>();
for (const one of references) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);

/** References of an entity: what is written at each, whether or not it leads anywhere. */
export function written(
  entity: Linked,
): readonly { readonly to: string; readonly path: Path; readonly field: ReferenceField }[] {
  return (byKind.get(entity.kind) ?? []).flatMap((field) =>
    members(at(entity.value, field.field.split("."))).flatMap(({ value, path }) =>
      typeof value === "string" ? [{ to: value, path, field }] : [],
    ),
  );
}

/** Long forms anywhere in an entity name assumptions, people and credentials. */
export function named(
  value: unknown,
  path: Path,
): readonly { readonly to: string; readonly path: Path; readonly kind: Kind }[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => named(one, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const here = [...path, key];
    if (key === "foreign" || key === "changes" || key === "relied_on") return [];
    const kind = Object.hasOwn(value, "is") ? LONG_FORM[key] : undefined;
    return kind !== undefined && typeof one === "string" ? [{ to: one, path: here, kind }] : named(one, here);
  });
}
const LONG_FORM: Readonly<Record<string, Kind>> = { assuming: "assumption", asked: "person", with: "credential" };

/** Builds the checks once over all entities; ids of other documents (`as/id`) are left to who loads those. */
export function linksOf(
  entities: ReadonlyMap<string, Linked>,
  formerly: ReadonlyMap<string, string>,
  others: ReadonlySet<string>,
): Links {
  const idsOf = new Map<Kind, string[]>();
  const plain = new Map<string, string>();
  for (const entity of entities.values()) {
    const ids = idsOf.get(entity.kind);
    if (ids === undefined) idsOf.set(entity.kind, [entity.id]);
    else ids.push(entity.id);
    plain.set(squared(entity.id), entity.id);
  }
  let searches = 0;
  const one = (to: string, path: Path, kinds: readonly Kind[]): readonly Mishap[] => {
    const target = entities.get(to);
    if (target !== undefined) {
      return kinds.includes(target.kind) ? [] : [mishap("reference-kind", path, { id: to, kind: target.kind, kinds })];
    }
    if (to.includes("/") && others.has(to.split("/")[0] ?? "")) return [];
    const fits = (id: string | undefined): id is string =>
      id !== undefined && kinds.includes(entities.get(id)?.kind ?? "system");
    const now = formerly.get(to);
    if (fits(now)) return [mishap("reference-former", path, { id: to, now }, { becomes: () => asWritten(now) })];
    const same = plain.get(squared(to));
    if (fits(same))
      return [mishap("reference-dangling", path, { id: to, kinds, nearest: same }, { becomes: () => asWritten(same) })];
    searches += 1; // nearness is measured only so often, so that a large broken document stays linear
    const near =
      searches > SEARCHES
        ? undefined
        : nearest(
            squared(to),
            kinds.flatMap((kind) => idsOf.get(kind) ?? []),
          );
    return [mishap("reference-dangling", path, { id: to, kinds, ...(near === undefined ? {} : { nearest: near }) })];
  };
  return {
    one,
    check: (entity) => [
      ...written(entity)
        .filter(
          ({ to, field }) =>
            !(field.words ?? []).some((word) => word === to) && !(to === "unknown" && !DRAWN.has(field.field)),
        )
        .flatMap(({ to, path, field }) => one(to, path, field.to)),
      ...named(entity.value, []).flatMap(({ to, path, kind }) => one(to, path, [kind])),
    ],
    cycles: () => cyclesOf(entities),
  };
}

/** How often the nearest id is looked for. */
const SEARCHES = 50;
/** Ends of a flow and what a part belongs to are drawn or not there: they cannot be unknown. */
const DRAWN: ReadonlySet<string> = new Set(["from", "to", "part_of"]);

/** Finds rings of references in linear time, without recursion: one mishap for each entity that closes one. */
function cyclesOf(entities: ReadonlyMap<string, Linked>): ReadonlyMap<string, Mishap> {
  const found = new Map<string, Mishap>();
  for (const field of references.filter((one) => one.acyclic === true)) {
    const next = (id: string): readonly { readonly to: string; readonly path: Path }[] => {
      const entity = entities.get(id);
      if (entity === undefined || entity.kind !== field.kind) return [];
      return members(at(entity.value, field.field.split("."))).flatMap(({ value, path }) =>
        typeof value === "string" ? [{ to: value, path }] : [],
      );
    };
    const state = new Map<string, "open" | "done">();
    for (const start of entities.values()) {
      if (start.kind !== field.kind || state.has(start.id)) continue;
      const trail = [{ id: start.id, steps: next(start.id), at: 0 }];
      state.set(start.id, "open");
      for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
        const step = top.steps[top.at];
        top.at += 1;
        if (step === undefined) {
          state.set(top.id, "done");
          trail.pop();
        } else if (state.get(step.to) === "open") {
          const ring = trail.slice(trail.findIndex((one) => one.id === step.to)).map((one) => one.id);
          found.set(
            top.id,
            mishap("reference-cycle", step.path, { ids: [...ring, step.to].slice(0, 12), field: field.field }),
          );
        } else if (!state.has(step.to)) {
          state.set(step.to, "open");
          trail.push({ id: step.to, steps: next(step.to), at: 0 });
        }
      }
    }
  }
  return found;
}
