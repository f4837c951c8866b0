import { join } from "node:path";
import { parse, type Knowledge, type Problem } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { cliWords, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import { readDocument, type DocumentFiles } from "../files.ts";
import { fixed } from "../fixed.ts";
import type { Output } from "../output.ts";
import { problemLines } from "../report-problems.ts";
import { replaceFile } from "../replace-file.ts";

/** Reads a document and prints everything that is not right in it; with `fix`, makes the certain fixes first. */
export function runCheck(
  path: string,
  { fix, language }: { readonly fix: boolean; readonly language: Language },
  output: Output,
): Exit {
  const knowledge = readPack();
  const written = fix ? fixAll(readDocument(path), knowledge, language, output) : true;
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

/** Makes, shows and writes the fixes; false where a file could not be written. */
function fixAll(read: DocumentFiles, knowledge: Knowledge, language: Language, output: Output): boolean {
  const words = cliWords(language).fixes;
  const changed = fixed(read.files, knowledge);
  if (changed.length === 0) output.error(`${words.none}\n`);
  return changed
    .map(({ path, before, after, changes }) => {
      const outcome = replaceFile(read.root, path, before, after);
      if (outcome.is === "changed") output.error(`${words.changed(path)}\n`);
      else if (outcome.is === "unwritable") output.error(`${words.unwritable(path, outcome.reason)}\n`);
      else {
        for (const one of changes)
          output.print(`${words.made(`${join(read.root, path)}:${one.line}:${one.column}`, one.from, one.to)}\n`);
        output.error(`${words.count(changes.length, path)}\n`);
      }
      return outcome.is === "written";
    })
    .every((written) => written);
}
