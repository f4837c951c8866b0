import { assess, parse, ratings, type Assessment, type Model, type Problem } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { jsonOf, textOf } from "@sekisho/render";
import type { Language } from "@sekisho/words";
import { readDocument } from "../files.ts";
import { EXIT, type Exit } from "../exit.ts";
import { problemLines } from "../report-problems.ts";
import { today } from "../settings.ts";
import type { Output } from "../output.ts";

export const failLevels = ["critical", "high", "medium", "low", "question", "never"] as const;

export interface AssessOptions {
  readonly model: Model;
  readonly format: "text" | "json";
  readonly language: Language;
  readonly all: boolean;
  readonly failOn: (typeof failLevels)[number];
}

/** A document from disk, assessed; with what was not right in it. */
export function assessed(
  path: string,
  model: Model,
): { readonly assessment: Assessment | undefined; readonly problems: readonly Problem[] } {
  const knowledge = readPack();
  const read = readDocument(path);
  if (read.files.length === 0) return { assessment: undefined, problems: read.problems };
  const { document, problems } = parse(read.files, knowledge);
  return { assessment: assess(document, knowledge, today(), { model }), problems: [...read.problems, ...problems] };
}

/** Assesses documents and prints the result of each. Problems go to the error output; what can be read is still assessed. */
export function runAssess(paths: readonly string[], options: AssessOptions, output: Output): Exit {
  let exit: Exit = EXIT.ok;
  for (const path of paths) {
    const { assessment, problems } = assessed(path, options.model);
    output.error(problemLines(problems, options.language));
    if (problems.some((problem) => problem.severity === "error")) exit = EXIT.input;
    if (assessment === undefined) continue;
    output.print(
      options.format === "json" ? jsonOf(assessment) : textOf(assessment, { ...options, width: output.width, path }),
    );
    if (exit === EXIT.ok && fails(assessment, options.failOn)) exit = EXIT.findings;
  }
  return exit;
}

function fails(assessment: Assessment, failOn: AssessOptions["failOn"]): boolean {
  if (failOn === "never") return false;
  if (failOn === "question") return assessment.open().length > 0 || assessment.judged.count("unknown") > 0;
  const worst = ratings.indexOf(failOn);
  return assessment.open().some((finding) => ratings.indexOf(finding.weight.rating) <= worst);
}
