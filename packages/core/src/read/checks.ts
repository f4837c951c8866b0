import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Kind } from "../model/kinds.ts";
import { references } from "../model/references.ts";
import { LAYER_WORDS, wordFields } from "../model/words.ts";
import { everywhere } from "./days.ts";
import { asWritten } from "./issues.ts";
import { params, type Meanings } from "./meanings.ts";
import { isRecord, mishap, type Mishap } from "./mishap.ts";
import { propertyChecks } from "./properties.ts";
import { at, members, type At } from "./reach.ts";
import { wordList, type WordList } from "./word-lists.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Checks of one entity that need the knowledge base. */
export interface Checks {
  /** Mishaps of a value besides those its schema has found. */
  readonly check: (kind: Kind, value: Fields) => readonly Mishap[];
  /** The value with yes and no of truth properties as booleans. */
  readonly normalised: (kind: Kind, value: Fields) => Fields;
}

type WordField = (typeof wordFields)[number];

export function checksOf(knowledge: Knowledge, meanings: Meanings): Checks {
  const lists = new Map<string, WordList | undefined>();
  const list = (id: string): WordList | undefined => {
    if (!lists.has(id)) lists.set(id, wordList(knowledge, id));
    return lists.get(id);
  };
  const fields = byKind(wordFields);
  const sets = byKind(references.filter((one) => one.many === true));
  const properties = propertyChecks(knowledge, meanings);
  const wrong = (one: At, typed: string, field: WordField, right: WordList): Mishap => {
    const allowed = [
      ...right.ids,
      ...(field.list === "protections" ? LAYER_WORDS : field.field === "class" ? [] : ["unknown"]),
    ];
    const meant = meanings.word(typed, allowed, right.aliases);
    const more = { becomes: meant?.certain === true ? (): string => asWritten(meant.nearest) : undefined };
    if (field.list === "classes") return mishap("class-unknown", one.path, { value: typed, ...params(meant) }, more);
    return mishap("word-unknown", one.path, { value: typed, list: field.list, allowed, ...params(meant) }, more);
  };
  const words = (kind: Kind, value: Fields): readonly Mishap[] =>
    (fields.get(kind) ?? []).flatMap((field) => {
      const right = list(field.list);
      if (right === undefined) return [];
      return members(at(value, field.field.split("."))).flatMap((one) => {
        if (typeof one.value !== "string" || right.set.has(one.value)) return [];
        if (one.value === "unknown" && field.field !== "class") return [];
        return field.list === "protections" && LAYER_WORDS.includes(one.value)
          ? []
          : [wrong(one, one.value, field, right)];
      });
    });
  /** The class that was meant, so that properties are checked even where the class has to be corrected. */
  const classOf = (typed: unknown): string => {
    const right = list("classes");
    if (typeof typed !== "string" || right === undefined || right.set.has(typed)) return String(typed);
    const meant = meanings.word(typed, right.ids, right.aliases);
    return meant?.certain === true ? meant.nearest : typed;
  };
  const twice = (kind: Kind, value: Fields): readonly Mishap[] =>
    (sets.get(kind) ?? []).flatMap((field) => {
      const all = members(at(value, field.field.split(".")));
      const seen = new Set<unknown>();
      return all.flatMap((one) => {
        const isTwice = typeof one.value === "string" && seen.has(one.value);
        seen.add(one.value);
        return isTwice
          ? [mishap("member-twice", one.path, { member: String(one.value) }, { severity: "warning" })]
          : [];
      });
    });
  return {
    check: (kind, value) => [
      ...words(kind, value),
      ...twice(kind, value),
      ...(kind === "component" || kind === "system"
        ? properties(value["properties"], kind === "system" ? "system" : classOf(value["class"]))
        : []),
      ...everywhere(value, []),
    ],
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

function byKind<T extends { readonly kind: Kind }>(all: readonly T[]): ReadonlyMap<Kind, readonly T[]> {
  const found = new Map<Kind, T[]>();
  for (const one of all) {
    const list = found.get(one.kind);
    if (list === undefined) found.set(one.kind, [one]);
    else list.push(one);
  }
  return found;
}
