import type { Knowledge } from "../knowledge/knowledge.ts";
import { squared } from "./nearest.ts";

/** A closed list of words and what else people call them, by squared name. */
export interface WordList {
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
}

type Named = readonly [string, { readonly aliases?: readonly string[] }];

/** The word list of a name; undefined where the knowledge base does not have it: then nothing is checked. */
export function wordList(knowledge: Knowledge, id: string): WordList | undefined {
  const records = [...recordsOf(knowledge, id)];
  if (records.length === 0) return undefined;
  const ids = records.map(([one]) => one);
  const aliases = new Map(
    records.flatMap(([one, record]) => (record.aliases ?? []).map((alias): [string, string] => [squared(alias), one])),
  );
  return { ids, set: new Set(ids), aliases };
}

function recordsOf(knowledge: Knowledge, id: string): Iterable<Named> {
  switch (id) {
    case "classes":
      return knowledge.classes;
    case "networks":
      return knowledge.networks;
    case "protections":
      return knowledge.protections;
    case "positions":
      return [...knowledge.positions.keys()].map((one): Named => [one, {}]);
    default:
      return (knowledge.vocabularies.get(id)?.values ?? []).map((one): Named => [one.id, one]);
  }
}
