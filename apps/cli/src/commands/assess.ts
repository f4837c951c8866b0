import { assess, parse, ratings, type Assessment, type Model, type Problem } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import {
  htmlOf,
  jsonOf,
  jsonOfAll,
  markdownOf,
  sarifOf,
  textOf,
  type AssessedDocument as SarifDocument,
} from "@sekisho/render";
import { reportWords, type Language } from "@sekisho/words";
import { documentTable, type AssessedDocument } from "../document-table.ts";
import { readDocument } from "../files.ts";
import { EXIT, type Exit } from "../exit.ts";
import { painted } from "../paint.ts";
import { problemLines } from "../report-problems.ts";
import { today } from "../settings.ts";
import type { Output } from "../output.ts";
import { comparedSince, failsOnNew, printSince, type SinceOptions } from "./since.ts";

export const formats = ["text", "json", "md", "html", "sarif"] as const;
export const failLevels = ["critical", "high", "medium", "low", "question", "never"] as const;

export interface AssessOptions {
  readonly model: Model;
  readonly format: (typeof formats)[number];
  readonly language: Language;
  readonly all: boolean;
  readonly failOn: (typeof failLevels)[number];
  /** A revision: what is new against it is shown, and only that fails. */
  readonly since?: string | undefined;
  /** Version of the tool, for logs that name it. */
  readonly version: string;
}

/** A document from disk, assessed as far as it could be read; with what was not right in it. */
export interface AssessedFiles {
  readonly assessment: Assessment | undefined;
  readonly problems: readonly Problem[];
  readonly root: string;
}

/** Reads and assesses a document. A file that could not be read leaves it incomplete, even if all others are in order. */
export function assessed(path: string, model: Model): AssessedFiles {
  const knowledge = readPack();
  const { root, files, problems: unread } = readDocument(path);
  if (files.length === 0) return { assessment: undefined, problems: unread, root };
  const { document, problems } = parse(files, knowledge);
  const incomplete = document.incomplete || unread.length > 0;
  const assessment = assess({ ...document, incomplete }, knowledge, today(), { model });
  return { assessment, problems: [...unread, ...problems], root };
}

/** Assesses documents and prints the result of each. Problems go to the error output; what can be read is still assessed. */
export function runAssess(paths: readonly string[], options: AssessOptions, output: Output): Exit {
  if (options.format === "html" && paths.length > 1) {
    output.error(`${reportWords(options.language).onePage}\n`);
    return EXIT.input;
  }
  let exit: Exit = EXIT.ok;
  const done: AssessedDocument[] = [];
  const logged: SarifDocument[] = [];
  for (const path of paths) {
    const { assessment, problems, root } = assessed(path, options.model);
    output.error(problemLines(problems, { root, language: options.language, coloured: output.coloured.error }));
    if (problems.some((problem) => problem.severity === "error")) exit = EXIT.input;
    done.push({ path, assessment });
    if (assessment === undefined) continue;
    logged.push({ assessment, folder: root });
    const { format } = options;
    if (format !== "sarif" && !(format === "json" && paths.length > 1))
      output.print(printed(assessment, format, path, options, output));
    const ended =
      options.since === undefined
        ? undefined
        : sinceEnded(path, assessment, { ...options, since: options.since }, output);
    if (ended === EXIT.input) exit = EXIT.input;
    if (exit === EXIT.ok) exit = ended ?? (fails(assessment, options.failOn) ? EXIT.findings : EXIT.ok);
  }
  if (options.format === "json" && paths.length > 1) output.print(jsonOfAll(done));
  if (options.format === "sarif") output.print(sarifOf(logged, options));
  if (options.format === "text" && done.length > 1) output.print(`\n${documentTable(done, options.language)}`);
  return exit;
}

/** One document in the format asked for. A log for code scanning holds several, as does JSON of several: printed at the end. */
function printed(
  assessment: Assessment,
  format: Exclude<AssessOptions["format"], "sarif">,
  path: string,
  options: AssessOptions,
  output: Output,
): string {
  switch (format) {
    case "json":
      return jsonOf(assessment);
    case "md":
      return markdownOf(assessment, options);
    case "html":
      return htmlOf(assessment, options);
    case "text":
      return painted(
        textOf(assessment, { ...options, width: output.width, path }),
        output.coloured.print,
        options.language,
      );
  }
}

/** Shows what is new against a revision, and how that ends. */
function sinceEnded(path: string, assessment: Assessment, options: SinceOptions, output: Output): Exit {
  const comparison = comparedSince(path, assessment, options, output);
  if (comparison === undefined) return EXIT.input;
  printSince(comparison, options, output);
  return failsOnNew(comparison, options.failOn) ? EXIT.findings : EXIT.ok;
}

function fails(assessment: Assessment, failOn: AssessOptions["failOn"]): boolean {
  if (failOn === "never") return false;
  if (failOn === "question")
    return assessment.open().length + assessment.noted().length > 0 || assessment.judged.count("unknown") > 0;
  const worst = ratings.indexOf(failOn);
  const all = [
    ...assessment.open().map(({ weight }) => weight.rating),
    ...assessment.noted().map(({ rating }) => rating),
  ];
  return all.some((rating) => ratings.indexOf(rating) <= worst);
}
