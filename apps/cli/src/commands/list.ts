import { nearest } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { listingOf, recordLists, recordsIn } from "@sekisho/render";
import { cliWords, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import type { Output } from "../output.ts";

/** Prints what the knowledge base has of one kind, in columns. */
export function runList(list: string, language: Language, output: Output): Exit {
  const { records, didYouMean, sentences } = cliWords(language);
  const wanted = recordLists.find((one) => one === list);
  if (wanted === undefined) {
    const near = nearest(list, recordLists) ?? recordLists.find((one) => one.startsWith(list.slice(0, 4)));
    const said = sentences([records.noList(list), ...(near === undefined ? [] : [didYouMean(near)])]);
    output.error(`${said}\n${records.lists(recordLists)}\n`);
    return EXIT.input;
  }
  const knowledge = readPack();
  output.print(listingOf(wanted, knowledge, language));
  output.error(`\n${records.more(recordsIn(wanted, knowledge)[0]?.id ?? "ID")}\n`);
  return EXIT.ok;
}
