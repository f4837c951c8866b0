import type { Knowledge } from "../knowledge/knowledge.ts";
import { nearest, squared } from "./nearest.ts";

/** The right word for what was typed; `certain` where nothing else can have been meant. */
export interface Meant {
  readonly nearest: string;
  /** Other right words that are as near. */
  readonly or?: readonly string[];
  readonly certain: boolean;
  readonly note_en?: string;
  readonly note_ja?: string;
}

/** A right word by something that people call it; not `certain` where they may mean another one. */
export interface Called {
  readonly id: string;
  readonly certain: boolean;
}
/** What else the words of a list are called, by squared name. */
export type OtherNames = ReadonlyMap<string, Called>;

/** What people mean by what they type: spelling, the synonym tables of the knowledge base, then nearness. */
export interface Meanings {
  readonly key: (typed: string, allowed: readonly string[]) => Meant | undefined;
  readonly word: (typed: string, allowed: readonly string[], also?: OtherNames) => Meant | undefined;
  /** Words that the tables alone name for what was typed. */
  readonly meantWords: (typed: string) => readonly string[];
}

interface Synonym {
  readonly meant: string;
  readonly note?: { readonly en: string; readonly ja: string } | undefined;
}
type Table = ReadonlyMap<string, readonly Synonym[]>;

/** Vocabularies whose words are keys of the format. */
const KEY_VOCABULARIES: readonly string[] = ["harm-losses", "harm-kinds"];
/** How often the nearest word is looked for in one reading, so that a large broken document stays linear. */
const SEARCHES = 500;

/** Indexes the synonym tables once for a reading. */
export function meaningsOf(knowledge: Knowledge): Meanings {
  const keys = new Map<string, Synonym[]>();
  const words = new Map<string, Synonym[]>();
  for (const record of knowledge.synonyms.values()) {
    for (const one of record.keys) put(keys, one.typed, one);
    for (const one of record.words) put(words, one.typed, one);
  }
  for (const value of KEY_VOCABULARIES.flatMap((id) => knowledge.vocabularies.get(id)?.values ?? []))
    for (const alias of value.aliases) put(keys, alias, { meant: value.id });
  let searches = 0;
  const meant = (typed: string, allowed: readonly string[], table: Table, also?: OtherNames): Meant | undefined => {
    if (typed.length > 64) return undefined;
    const plain = squared(typed);
    const named = byName(plain, allowed, table, also);
    if (named !== undefined) return named;
    searches += 1;
    return searches > SEARCHES ? undefined : byNearness(plain, allowed, table, also);
  };
  return {
    key: (typed, allowed) => meant(typed, allowed, keys),
    word: (typed, allowed, also) => meant(typed, allowed, words, also),
    meantWords: (typed) => (words.get(squared(typed)) ?? []).map((one) => one.meant),
  };
}

function put(table: Map<string, Synonym[]>, typed: string, one: Synonym): void {
  const list = table.get(squared(typed));
  if (list === undefined) table.set(squared(typed), [one]);
  else list.push(one);
}

/** Another spelling, a synonym, another name of a word, or the first part of one. */
function byName(
  plain: string,
  allowed: readonly string[],
  table: Table,
  also: OtherNames | undefined,
): Meant | undefined {
  const spelled = allowed.filter((one) => squared(one) === plain);
  if (spelled[0] !== undefined) return { nearest: spelled[0], certain: spelled.length === 1 };
  const called = also?.get(plain);
  if (called !== undefined && allowed.includes(called.id)) return { nearest: called.id, certain: called.certain };
  const synonym = table.get(plain)?.find((one) => allowed.includes(one.meant));
  if (synonym !== undefined) {
    const note = synonym.note === undefined ? {} : { note_en: synonym.note.en, note_ja: synonym.note.ja };
    return { nearest: synonym.meant, certain: synonym.note === undefined, ...note };
  }
  const [first, ...more] = plain.length < 3 ? [] : allowed.filter((one) => squared(one).startsWith(`${plain}-`));
  if (first === undefined) return undefined;
  return { nearest: first, certain: false, ...(more.length === 0 ? {} : { or: more.slice(0, 4) }) };
}

/** The word that differs least from what was typed; a word with a name that differs in one letter, before one that differs in more. */
function byNearness(
  plain: string,
  allowed: readonly string[],
  table: Table,
  also: OtherNames | undefined,
): Meant | undefined {
  const right = new Set(allowed);
  const spelled = new Map(allowed.map((one): [string, string] => [squared(one), one]));
  const names = new Map<string, string>();
  const name = (alias: string, id: string): unknown => alias.length > 2 && right.has(id) && names.set(alias, id);
  for (const [alias, { id }] of also ?? []) name(alias, id);
  for (const [alias, all] of table) for (const one of all) name(alias, one.meant);
  const word =
    spelled.get(nearest(plain, spelled.keys(), 1) ?? "") ??
    names.get(nearest(plain, names.keys(), 1) ?? "") ??
    spelled.get(nearest(plain, spelled.keys()) ?? "");
  return word === undefined ? undefined : { nearest: word, certain: false };
}

/** The part of a meaning that goes into the params of a problem. */
export function params(of: Meant | undefined): Partial<Omit<Meant, "certain">> {
  if (of === undefined) return {};
  const { certain: _, ...rest } = of;
  return rest;
}
