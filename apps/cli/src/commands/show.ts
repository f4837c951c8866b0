import { nearest, squared, type Knowledge } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { namedBy, recordLists, recordsIn, recordsNamed, recordText } from "@sekisho/render";
import { cliWords, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import type { Output } from "../output.ts";

/** Prints a record of the knowledge base, or every one of several that have the same id in different lists. */
export function runShow(id: string, language: Language, output: Output): Exit {
  const knowledge = readPack();
  const records = recordsNamed(id, knowledge);
  if (records.length === 0) {
    const words = cliWords(language);
    const named = namedBy(id, knowledge);
    if (named.length > 0) {
      output.error(`${words.records.notYet(id, named)}\n`);
      return EXIT.input;
    }
    const near = nearestId(id, knowledge);
    const hint = near === undefined ? words.records.lists(recordLists) : words.didYouMean(near);
    output.error(`${words.sentences([words.records.none(id), hint])}\n`);
    return EXIT.input;
  }
  const options = { language, width: output.width };
  output.print(records.map((record) => recordText(record, knowledge, options)).join("\n"));
  return EXIT.ok;
}

/** The id that was most likely meant: the same but for case and separators, an alias, or near enough. */
function nearestId(id: string, knowledge: Knowledge): string | undefined {
  const ids = recordLists.flatMap((list) => recordsIn(list, knowledge).map((one) => one.id));
  const plain = squared(id);
  const same = ids.find((one) => squared(one) === plain);
  if (same !== undefined) return same;
  const aliased = [...knowledge.classes.values(), ...knowledge.networks.values(), ...knowledge.protections.values()];
  return aliased.find((one) => one.aliases.includes(id))?.id ?? nearest(id, ids);
}
