import type { Knowledge } from "../knowledge/knowledge.ts";
import { kinds, sections, type Kind } from "../model/kinds.ts";
import { nearest, squared } from "./nearest.ts";

/** The right word for what was typed; `certain` where nothing else can have been meant. */
export interface Meant {
  readonly word: string;
  readonly certain: boolean;
}

/** What people mean by what they type: the synonym tables of the knowledge base, then spelling, then nearness. */
export interface Meanings {
  readonly key: (typed: string, inside?: string) => Meant | undefined;
  readonly word: (typed: string, right: readonly string[], aliases?: ReadonlyMap<string, string>) => Meant | undefined;
  /** The same table for the keys of one kind of entity. */
  readonly of: (kind: Kind) => Meanings;
}

const INNER: readonly string[] = [
  "en", "ja", "is", "with", "assuming", "source", "note", "asked", "since", "due",
  "implements", "watches", "repairs", "link", "transport", "application", "profile", "authentication", "encryption", "integrity",
  "forward_secrecy", "replay", "from_proves", "to_proves", "role", "object", "checked_against", "fallback_of",
  "disclosed", "altered", "lost", "denied", "misused", "safety", "financial", "operational", "privacy", "aim", "scale", "entry", "frequency",
  "fixed", "each", "steps", "min", "likely", "max", "currency", "owner", "review_by", "law", "where",
  "set", "add", "remove", "move", "to", "value", "what", "file", "link", "sha256", "by", "on", "independent", "values", "knowledge",
];

/** The keys of an entity of a kind, as its schema has them. */
export function keysOf(kind: Kind, system: { readonly shape: object }): readonly string[] {
  const section = Object.values(sections).find((one) => one.kind === kind);
  return Object.keys(section === undefined ? system.shape : section.schema.shape);
}

/** Builds the tables once for a reading. */
export function meaningsOf(knowledge: Knowledge, system: { readonly shape: object }): Meanings {
  const keys = new Map<string, string>();
  const words = new Map<string, string[]>();
  for (const record of knowledge.synonyms.values()) {
    for (const one of record.keys) if (!keys.has(squared(one.typed))) keys.set(squared(one.typed), one.meant);
    for (const one of record.words) words.set(squared(one.typed), [...(words.get(squared(one.typed)) ?? []), one.meant]);
  }
  const key = (right: readonly string[]) => (typed: string): Meant | undefined => {
    const plain = squared(typed);
    const same = right.find((one) => squared(one) === plain);
    if (same !== undefined) return { word: same, certain: true };
    const synonym = keys.get(plain);
    if (synonym !== undefined && right.includes(synonym)) return { word: synonym, certain: true };
    const near = nearest(typed, right);
    return near === undefined ? undefined : { word: near, certain: false };
  };
  const word: Meanings["word"] = (typed, right, aliases) => {
    const plain = squared(typed);
    const same = right.find((one) => squared(one) === plain);
    if (same !== undefined) return { word: same, certain: true };
    const alias = aliases?.get(plain);
    if (alias !== undefined) return { word: alias, certain: true };
    const synonym = words.get(plain)?.find((one) => right.includes(one));
    if (synonym !== undefined) return { word: synonym, certain: true };
    const near = nearest(typed, right);
    return near === undefined ? undefined : { word: near, certain: false };
  };
  const inner = key(INNER);
  const made = new Map<Kind, Meanings>();
  const of = (kind: Kind): Meanings => {
    const found = made.get(kind);
    if (found !== undefined) return found;
    const outer = key(keysOf(kind, system));
    const meanings: Meanings = { key: (typed, inside) => (inside === undefined ? outer(typed) : inner(typed)), word, of };
    made.set(kind, meanings);
    return meanings;
  };
  return { key: key(kinds), word, of };
}
