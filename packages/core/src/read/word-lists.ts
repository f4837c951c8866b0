import type { Knowledge } from "../knowledge/knowledge.ts";
import type { ProtectionRecord } from "../knowledge/vocabulary.ts";
import type { WordField } from "../model/words.ts";
import type { Called, OtherNames } from "./meanings.ts";
import { squared } from "./nearest.ts";

/** A closed list of words and what else people call them, by squared name. */
export interface WordList {
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly aliases: OtherNames;
}

/** Other names of a word: `aliases` mean it for certain, `perhaps` may mean it. */
interface Names {
  readonly aliases?: readonly string[] | undefined;
  readonly perhaps?: readonly string[] | undefined;
}
type Named = readonly [string, Names];

/** The word list of a field; undefined where the knowledge base does not have it: then nothing is checked. */
export function wordList(knowledge: Knowledge, field: Pick<WordField, "list" | "layer">): WordList | undefined {
  const records = [...recordsOf(knowledge, field)];
  if (records.length === 0) return undefined;
  const ids = records.map(([one]) => one);
  return { ids, set: new Set(ids), aliases: otherNames(records) };
}

/** Other names of words, by squared name; of two words with the same name the first has it. */
export function otherNames(of: Iterable<Named>): OtherNames {
  const found = new Map<string, Called>();
  const put = (name: string, id: string, certain: boolean): unknown =>
    !found.has(squared(name)) && found.set(squared(name), { id, certain });
  for (const [id, { aliases, perhaps }] of of) {
    for (const one of aliases ?? []) put(one, id, true);
    for (const one of perhaps ?? []) put(one, id, false);
  }
  return found;
}

/** A profile that protects nothing (plain HTTP) says the same on every layer. */
const protectsNothing = ({ states: { authentication, encryption, integrity } }: ProtectionRecord): boolean =>
  encryption === false &&
  integrity === false &&
  authentication.from_proves === false &&
  authentication.to_proves === false;

function recordsOf(knowledge: Knowledge, { list, layer }: Pick<WordField, "list" | "layer">): Iterable<Named> {
  switch (list) {
    case "classes":
      return knowledge.classes;
    case "networks":
      return knowledge.networks;
    case "protections":
      return [...knowledge.protections].filter(
        ([, one]) => layer === undefined || one.layer === layer || protectsNothing(one),
      );
    case "positions":
      return [...knowledge.positions.keys()].map((one): Named => [one, {}]);
    default:
      return (knowledge.vocabularies.get(list)?.values ?? []).map((one): Named => [one.id, one]);
  }
}
