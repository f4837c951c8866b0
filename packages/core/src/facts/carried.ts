import type { AnyEntity, Document, Entity } from "../model/document.ts";
import { kinds, type Kind } from "../model/kinds.ts";

/**
 * Fields of which every reading is recorded: facts look at them through the reader and in no other way. What else is
 * written says what is drawn, and facts go over that as a whole. A test edits documents at random and compares.
 */
const RECORDED: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  system: ["name", "properties", "stage", "safety_relevance"],
  data: ["name", "identifies", "harms"],
  credential: [
    "name",
    "scope",
    "made",
    "rotation",
    "initial",
    "algorithm",
    "revocable",
    "key_bits",
    "prepared_ahead",
    "expires",
  ],
  zone: ["name"],
  network: ["name", "roaming"],
  component: ["name", "properties"],
  flow: ["name", "filter", "authorisation"],
};

/** A field, with all that is in it, that says something else in a later version of a document. */
export interface ChangedField {
  readonly before: Entity<Kind>;
  readonly after: Entity<Kind>;
  /** Its first step: `properties`, `scope`. */
  readonly field: string;
}

/** What differs between two versions of a document; undefined where the drawing differs, and all has to be derived anew. */
export function changesBetween(before: Document, after: Document): readonly ChangedField[] | undefined {
  if (!isSameMap(before.decided, after.decided)) return undefined;
  const changes: ChangedField[] = [];
  for (const kind of kinds) {
    const [old, next]: readonly (readonly AnyEntity[])[] = [before.entities[kind], after.entities[kind]];
    if (old === undefined || next === undefined || old.length !== next.length) return undefined;
    for (const [index, one] of old.entries()) {
      const other = next[index];
      if (other === undefined || one.id !== other.id || one.broken !== other.broken) return undefined;
      if (one.value === other.value) continue;
      for (const field of fieldsThatDiffer(one.value, other.value)) {
        if (RECORDED[kind]?.includes(field) !== true) return undefined;
        changes.push({ before: one, after: other, field });
      }
    }
  }
  return changes;
}

function fieldsThatDiffer(before: object, after: object): readonly string[] {
  const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...next.keys()])].filter((key) => !isSameWritten(old.get(key), next.get(key)));
}

/** Do two written values say the same, word for word? */
export const isSameWritten = (before: unknown, after: unknown): boolean =>
  before === after || JSON.stringify(before) === JSON.stringify(after);

function isSameMap(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size === after.size && [...before].every(([key, value]) => after.get(key) === value);
}
