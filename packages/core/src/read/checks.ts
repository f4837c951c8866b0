import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Kind } from "../model/kinds.ts";
import { references } from "../model/references.ts";
import { LAYER_WORDS, wordFields, type WordField } from "../model/words.ts";
import { habitChecks } from "./habits.ts";
import { asWritten } from "./issues.ts";
import { params, type Meanings } from "./meanings.ts";
import { likeFirst } from "./nearest.ts";
import { isRecord, mishap, type Mishap } from "./mishap.ts";
import { propertyChecks } from "./properties.ts";
import { at, members, type At } from "./reach.ts";
import { wordList, type WordList } from "./word-lists.ts";
import { worldChecks } from "./world-codes.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Checks of one entity that need the knowledge base. */
export interface Checks {
  /** Mishaps of a value besides those its schema has found. */
  readonly check: (kind: Kind, value: Fields) => readonly Mishap[];
  /** Mishaps that say better than the schema what is wrong at their place. */
  readonly habits: (kind: Kind, value: Fields) => readonly Mishap[];
  /** The value with yes and no of truth properties as booleans. */
  readonly normalised: (kind: Kind, value: Fields) => Fields;
}

const wordsOf = byKind(wordFields);
const setsOf = byKind(references.filter((one) => one.many === true));

export function checksOf(knowledge: Knowledge, meanings: Meanings): Checks {
  const lists = new Map<string, WordList | undefined>();
  const list = (field: Pick<WordField, "list" | "layer">): WordList | undefined => {
    const id = `${field.list} ${field.layer ?? ""}`;
    if (!lists.has(id)) lists.set(id, wordList(knowledge, field));
    return lists.get(id);
  };
  const properties = propertyChecks(knowledge, meanings);
  const habits = habitChecks(knowledge, meanings);
  const world = worldChecks(meanings);
  const wrong = (one: At, typed: string, field: WordField, right: WordList): Mishap => {
    const allowed = [
      ...right.ids,
      ...(field.list === "protections" ? LAYER_WORDS : field.field === "class" ? [] : ["unknown"]),
    ];
    const meant = meanings.word(typed, allowed, right.aliases);
    const more = { becomes: meant?.certain === true ? (): string => asWritten(meant.nearest) : undefined };
    const layer = field.list === "protections" ? knowledge.protections.get(typed)?.layer : undefined;
    if (layer !== undefined) return mishap("key-misplaced", one.path, { key: typed, under: `protection.${layer}` });
    if (field.list === "classes") return mishap("class-unknown", one.path, { value: typed, ...params(meant) }, more);
    return mishap(
      "word-unknown",
      one.path,
      { value: typed, list: field.list, allowed: likeFirst(typed, allowed), ...params(meant) },
      more,
    );
  };
  const words = (kind: Kind, value: Fields): readonly Mishap[] =>
    written(wordsOf, kind, value).flatMap(({ field, path }) => {
      const right = list(field);
      if (right === undefined) return [];
      return members(at(value, path)).flatMap((one) => {
        if (typeof one.value !== "string" || right.set.has(one.value)) return [];
        if (one.value === "unknown" && field.field !== "class") return [];
        return field.list === "protections" && LAYER_WORDS.includes(one.value)
          ? []
          : [wrong(one, one.value, field, right)];
      });
    });
  /** The class that was meant, so that properties are checked even where the class has to be corrected. */
  const classOf = (typed: unknown): string => {
    const right = list({ list: "classes" });
    if (typeof typed !== "string" || right === undefined || right.set.has(typed)) return String(typed);
    const meant = meanings.word(typed, right.ids, right.aliases);
    return meant?.certain === true ? meant.nearest : typed;
  };
  const twice = (kind: Kind, value: Fields): readonly Mishap[] =>
    written(setsOf, kind, value).flatMap(({ path }) => {
      const all = members(at(value, path));
      const seen = new Set<unknown>();
      return all.flatMap((one) => {
        const isTwice = typeof one.value === "string" && seen.has(one.value);
        seen.add(one.value);
        return isTwice ? [mishap("member-twice", one.path, { member: one.value }, { severity: "warning" })] : [];
      });
    });
  return {
    check: (kind, value) => [
      ...words(kind, value),
      ...twice(kind, value),
      ...(kind === "component" || kind === "system"
        ? properties(value["properties"], kind === "system" ? "system" : classOf(value["class"]))
        : []),
    ],
    habits: (kind, value) => [...habits(kind, value), ...world(value)],
    normalised: (kind, value) => {
      const given = value["properties"];
      if ((kind !== "component" && kind !== "system") || !isRecord(given)) return value;
      const truths = Object.entries(given).map(([name, one]): [string, unknown] => {
        if (knowledge.properties.get(name)?.type !== "truth") return [name, one];
        return [name, isRecord(one) ? { ...one, is: truthOf(one["is"]) } : truthOf(one)];
      });
      return { ...value, properties: Object.fromEntries(truths) };
    },
  };
}

const truthOf = (value: unknown): unknown => (value === "yes" ? true : value === "no" ? false : value);

interface Placed<T> {
  readonly field: T;
  readonly path: readonly string[];
}
type ByKind<T> = ReadonlyMap<Kind, ReadonlyMap<string, readonly Placed<T>[]>>;

/** Fields by kind and first key, so that an entity is asked only for what it has. */
function byKind<T extends { readonly kind: Kind; readonly field: string }>(all: readonly T[]): ByKind<T> {
  const found = new Map<Kind, Map<string, Placed<T>[]>>();
  for (const field of all) {
    const path = field.field.split(".");
    const first = path[0] ?? "";
    const keys = found.get(field.kind) ?? new Map<string, Placed<T>[]>();
    found.set(field.kind, keys.set(first, [...(keys.get(first) ?? []), { field, path }]));
  }
  return found;
}

/** The fields of a kind whose first key is written. */
function written<T>(fields: ByKind<T>, kind: Kind, value: Fields): readonly Placed<T>[] {
  return [...(fields.get(kind) ?? [])].flatMap(([key, all]) => (Object.hasOwn(value, key) ? all : []));
}
