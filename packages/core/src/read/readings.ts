import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Chunk } from "./chunks.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a chunk came to in which nothing is wrong: its entity as written and as the schema made it. */
export interface Reading {
  readonly written: Fields;
  readonly value: Fields;
}

/**
 * What the chunks of a document came to, by their text. While somebody writes, all chunks but one are what they were:
 * these are not parsed again, and their entities keep the very same values, which shows what has changed.
 */
export interface Readings {
  readonly knowledge: Knowledge;
  readonly byText: ReadonlyMap<string, Reading>;
}

/** Readings of the last time, and those of this time as they are made or taken over. */
export interface Shelved {
  readonly find: (chunk: Chunk) => Reading | undefined;
  readonly keep: (chunk: Chunk, reading: Reading) => void;
  readonly readings: Readings;
}

/** Looks chunks up in what was read before. Another knowledge base gives other readings: then nothing is taken over. */
export function shelved(before: Readings | undefined, knowledge: Knowledge): Shelved {
  const known: ReadonlyMap<string, Reading> = before?.knowledge === knowledge ? before.byText : new Map();
  const byText = new Map<string, Reading>();
  return {
    find: (chunk) => (known.size === 0 ? undefined : known.get(keyOf(chunk))),
    keep: (chunk, reading) => void byText.set(keyOf(chunk), reading),
    readings: { knowledge, byText },
  };
}

/** The same text means another thing in another section. */
const keyOf = ({ file, from, to, section = "" }: Chunk): string => `${section}\n${file.text.slice(from, to)}`;
