import { join } from "node:path";
import { parse, type Knowledge, type Problem } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { openDocument, type StoreFailure } from "@sekisho/store";
import { cliWords, describeStoreFailure, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import { readDocument, type DocumentFiles } from "../files.ts";
import { fixed } from "../fixed.ts";
import type { Output } from "../output.ts";
import { problemLines } from "../report-problems.ts";

/** Reads a document and prints everything that is not right in it; with `fix`, makes the certain fixes first. */
export function runCheck(
  path: string,
  { fix, language }: { readonly fix: boolean; readonly language: Language },
  output: Output,
): Exit {
  const knowledge = readPack();
  const written = fix ? fixAll(path, knowledge, language, output) : true;
  const read = readDocument(path);
  const problems = problemsOf(read, knowledge);
  const words = cliWords(language).fixes;
  output.print(problemLines(problems, { root: read.root, language, coloured: output.coloured.print }));
  const possible = problems.filter((problem) => problem.fix !== undefined).length;
  if (problems.length === 0) output.error(`${words.clean}\n`);
  else if (fix) output.error(`${words.left(problems.length)}\n`);
  else if (possible > 0) output.error(`${words.possible(possible)}\n`);
  return !written || problems.some((problem) => problem.severity === "error") ? EXIT.input : EXIT.ok;
}

const problemsOf = ({ files, problems }: DocumentFiles, knowledge: Knowledge): readonly Problem[] => [
  ...problems,
  ...(files.length === 0 ? [] : parse(files, knowledge).problems),
];

/** Makes, shows and writes the fixes, file by file; false where a file could not be written. */
function fixAll(path: string, knowledge: Knowledge, language: Language, output: Output): boolean {
  const words = cliWords(language).fixes;
  const store = openDocument(path);
  const base = store.read();
  const changed = fixed(base.files, knowledge);
  if (changed.length === 0) output.error(`${words.none}\n`);
  return changed
    .map(({ path: file, before, after, changes }) => {
      const outcome = store.write([{ path: file, before: textOf(before), after }], base);
      if (outcome.is === "refused") {
        for (const failure of outcome.failures) output.error(`${failureText(failure, base.root, language)}\n`);
        return false;
      }
      for (const one of changes)
        output.print(`${words.made(`${join(base.root, file)}:${one.line}:${one.column}`, one.from, one.to)}\n`);
      output.error(`${words.count(changes.length, file)}\n`);
      return true;
    })
    .every((written) => written);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

function failureText(failure: StoreFailure, root: string, language: Language): string {
  const { message, hint } = describeStoreFailure({ ...failure, path: join(root, failure.path) }, language);
  return hint === undefined ? message : `${message}\n    ${hint}`;
}
