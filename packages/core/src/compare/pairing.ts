import type { AnyEntity, Document } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import { references } from "../model/references.ts";
import { isRecord } from "../read/mishap.ts";

/** Which entity of one document is which of the other: by id, or by an id given up (`formerly`). */
export interface Pairing {
  /** What an id of the document before is called now. */
  readonly now: (id: string) => string;
  /** What an entity of the document after was before; nothing where it was not there. */
  readonly former: (entity: AnyEntity) => AnyEntity | undefined;
  /** The value of an entity before, with every reference in it as it is called now. */
  readonly renamed: (entity: AnyEntity) => unknown;
}

/** Pairs the entities of two documents. An entity that changed its kind is not the same one. */
export function pair(before: Document, after: Document): Pairing {
  const renames = new Map<string, string>();
  for (const [old, now] of after.formerly)
    if (!after.byId.has(old) && !before.byId.has(now) && sameKind(before.byId.get(old), after.byId.get(now)))
      renames.set(old, now);
  const back = new Map([...renames].map(([old, now]) => [now, old]));
  return {
    now: (id) => renames.get(id) ?? id,
    former: (entity) => {
      const found = before.byId.get(back.get(entity.id) ?? entity.id);
      return sameKind(found, entity) ? found : undefined;
    },
    renamed: (entity) => (renames.size === 0 ? entity.value : renamedIn(entity, renames)),
  };
}

const sameKind = (a: AnyEntity | undefined, b: AnyEntity | undefined): boolean =>
  a !== undefined && b !== undefined && a.kind === b.kind;

const referring = new Map<Kind, Set<string>>();
for (const { kind, field } of references) {
  const fields = referring.get(kind) ?? new Set();
  referring.set(kind, fields.add(field));
}
/** Keys whose values are ids wherever they stand: the basis of a value, and the words of a change. */
const ALWAYS: ReadonlySet<string> = new Set(["assuming", "with", "asked", "add", "remove", "move", "fallback_of"]);

/** Does the field of a kind of entity hold references? */
export const isReference = (kind: Kind, field: string): boolean => referring.get(kind)?.has(field) === true;

function renamedIn({ kind, value }: AnyEntity, renames: ReadonlyMap<string, string>): unknown {
  const id = (one: string): string => renames.get(one) ?? one;
  const address = (one: string): string => {
    const [head = "", ...rest] = one.split(".");
    return [id(head), ...rest].join(".");
  };
  const word = (one: string, path: readonly string[]): string => {
    const key = path.at(-1) ?? "";
    if (kind === "decision" && key === "finding") return one.replace(/[^@]+$/, id);
    if (kind === "decision" && key === "set") return address(one);
    return ALWAYS.has(key) || isReference(kind, path.join(".")) ? id(one) : one;
  };
  const walk = (one: unknown, path: readonly string[]): unknown => {
    if (typeof one === "string") return word(one, path);
    if (Array.isArray(one)) return one.map((each: unknown) => walk(each, path));
    if (!isRecord(one)) return one;
    const relied = path.join(".") === "relied_on.values";
    return Object.fromEntries(
      Object.entries(one).map(([key, each]) => [
        relied ? address(key) : key,
        walk(each, key === "is" ? path : [...path, key]),
      ]),
    );
  };
  return walk(value, []);
}
