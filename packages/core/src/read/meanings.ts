import type { Knowledge } from "../knowledge/knowledge.ts";
import { nearest, squared } from "./nearest.ts";

/** The right word for what was typed; `certain` where nothing else can have been meant. */
export interface Meant {
  readonly nearest: string;
  readonly certain: boolean;
  readonly note_en?: string;
  readonly note_ja?: string;
}

/** What people mean by what they type: spelling, the synonym tables of the knowledge base, then nearness. */
export interface Meanings {
  readonly key: (typed: string, allowed: readonly string[]) => Meant | undefined;
  /** `also`: what else the words of the list are called, by squared name. */
  readonly word: (typed: string, allowed: readonly string[], also?: ReadonlyMap<string, string>) => Meant | undefined;
  /** Words that the tables alone name for what was typed. */
  readonly meantWords: (typed: string) => readonly string[];
}

interface Synonym {
  readonly meant: string;
  readonly note?: { readonly en: string; readonly ja: string } | undefined;
}

/** Indexes the synonym tables once for a reading. */
export function meaningsOf(knowledge: Knowledge): Meanings {
  const keys = new Map<string, Synonym[]>();
  const words = new Map<string, Synonym[]>();
  for (const record of knowledge.synonyms.values()) {
    for (const one of record.keys) put(keys, one.typed, one);
    for (const one of record.words) put(words, one.typed, one);
  }
  return {
    key: (typed, allowed) => meant(typed, allowed, keys, undefined),
    word: (typed, allowed, also) => meant(typed, allowed, words, also),
    meantWords: (typed) => (words.get(squared(typed)) ?? []).map((one) => one.meant),
  };
}

function put(table: Map<string, Synonym[]>, typed: string, one: Synonym): void {
  const list = table.get(squared(typed));
  if (list === undefined) table.set(squared(typed), [one]);
  else list.push(one);
}

function meant(
  typed: string,
  allowed: readonly string[],
  table: ReadonlyMap<string, readonly Synonym[]>,
  also: ReadonlyMap<string, string> | undefined,
): Meant | undefined {
  if (typed.length > 64) return undefined;
  const plain = squared(typed);
  const spelled = allowed.filter((one) => squared(one) === plain);
  if (spelled[0] !== undefined) return { nearest: spelled[0], certain: spelled.length === 1 };
  const synonym = table.get(plain)?.find((one) => allowed.includes(one.meant));
  if (synonym !== undefined) {
    const note = synonym.note === undefined ? {} : { note_en: synonym.note.en, note_ja: synonym.note.ja };
    return { nearest: synonym.meant, certain: synonym.note === undefined, ...note };
  }
  const called = also?.get(plain);
  if (called !== undefined) return { nearest: called, certain: true };
  const near = nearest(plain, allowed);
  return near === undefined ? undefined : { nearest: near, certain: false };
}

/** The part of a meaning that goes into the params of a problem. */
export function params(of: Meant | undefined): Omit<Meant, "certain"> | Record<never, never> {
  if (of === undefined) return {};
  const { certain: _, ...rest } = of;
  return rest;
}
