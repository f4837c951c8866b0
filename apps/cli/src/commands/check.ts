import { parse } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import type { Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import { readDocument } from "../files.ts";
import type { Output } from "../output.ts";
import { problemLines } from "../report-problems.ts";

/** Reads a document and prints everything that is not right in it. */
export function runCheck(path: string, language: Language, output: Output): Exit {
  const read = readDocument(path);
  const problems = [...read.problems, ...(read.files.length === 0 ? [] : parse(read.files, readPack()).problems)];
  output.print(problemLines(problems, language));
  return problems.some((problem) => problem.severity === "error") ? EXIT.input : EXIT.ok;
}
