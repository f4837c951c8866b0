import { existsSync } from "node:fs";
import { assess, compare, models, parse, type Assessment, type Comparison, type Model } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { differenceJsonOf, differenceMarkdownOf, differenceTextOf, type Labels } from "@sekisho/render";
import { assessmentWords, revisionWords, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import { noteTexts } from "../git/notes.ts";
import { failureText, sideNamed, sideOfRevision, sideOnDisk, type Side, type SideOrFailure } from "../git/side.ts";
import type { Output } from "../output.ts";
import { painted } from "../paint.ts";
import { problemLines } from "../report-problems.ts";
import { today } from "../settings.ts";

export const differenceFormats = ["text", "json", "md"] as const;

export interface DiffOptions {
  /** Which model of both sides is compared. */
  readonly model: Model;
  /** Two models of one document instead of two documents. */
  readonly models?: readonly string[] | undefined;
  readonly format: (typeof differenceFormats)[number];
  readonly language: Language;
  readonly all: boolean;
}

/**
 * Compares two states of a document, or two of its models, and prints what differs and what that did. Errors in the second one end
 * with 2, after what can be compared has been; the first one is past, and its errors are only shown.
 */
export function runDiff(names: readonly string[], options: DiffOptions, output: Output): Exit {
  const { language } = options;
  if (options.models !== undefined) {
    // The option takes every word behind it: those that are no models are paths.
    const isModel = (word: string): boolean => models.some((model) => model === word);
    const paths = options.models.filter((word) => !isModel(word));
    return diffModels([...names, ...paths], options.models.filter(isModel), options, output);
  }
  const sides = sidesNamed(names, language);
  const failures = sides.flatMap((one) => (one.is === "failed" ? [one.failure] : []));
  const [before, after] = sides.flatMap((one) => (one.is === "read" ? [one.of] : []));
  if (failures.length > 0 || before === undefined || after === undefined) {
    for (const failure of failures) output.error(`${failureText(failure, language)}\n`);
    return EXIT.input;
  }
  for (const note of noteTexts([before, after], language)) output.error(`${note}\n`);
  const [was, is] = [before, after].map((side) => assessedSide(side, options.model, language, output));
  if (was === undefined || is === undefined) return EXIT.input;
  print(compare(was.assessment, is.assessment), before, after, options, output);
  return is.hasErrors ? EXIT.input : EXIT.ok;
}

/** Nothing named: the last commit and the disk. One path: the same of that path. One revision: it and the disk. */
function sidesNamed([first, second]: readonly string[], language: Language): readonly SideOrFailure[] {
  if (first === undefined) return [sideOfRevision("HEAD", "."), disk(".", language)];
  if (second !== undefined) {
    return [
      sideNamed(first, existsSync(second) ? second : ".", language),
      sideNamed(second, existsSync(first) ? first : ".", language),
    ];
  }
  return existsSync(first)
    ? [sideOfRevision("HEAD", first), disk(first, language)]
    : [sideNamed(first, ".", language), disk(".", language)];
}

const disk = (path: string, language: Language): SideOrFailure => ({ is: "read", of: sideOnDisk(path, language) });

interface AssessedSide {
  readonly assessment: Assessment;
  readonly hasErrors: boolean;
}

/** Assesses one side and shows its problems; nothing where not one file of it could be read. */
export function assessedSide(side: Side, model: Model, language: Language, output: Output): AssessedSide | undefined {
  const knowledge = readPack();
  const { document, problems } =
    side.files.length === 0 ? { document: undefined, problems: [] } : parse(side.files, knowledge);
  const all = [...side.problems, ...problems];
  output.error(problemLines(all, { root: side.root, language, coloured: output.coloured.error }));
  if (document === undefined) return undefined;
  const incomplete = document.incomplete || side.problems.length > 0;
  return {
    assessment: assess({ ...document, incomplete }, knowledge, today(), { model }),
    hasErrors: all.some((one) => one.severity === "error"),
  };
}

function diffModels(names: readonly string[], wanted: readonly string[], options: DiffOptions, output: Output): Exit {
  const { language } = options;
  const words = revisionWords(language);
  const [one, other] = wanted.map((name) => models.find((model) => model === name));
  if (wanted.length !== 2 || one === undefined || other === undefined || names.length > 1) {
    output.error(`${names.length > 1 ? words.modelsOfOne : words.twoModels}\n`);
    return EXIT.input;
  }
  const side = sideNamed(names[0] ?? ".", ".", language);
  if (side.is === "failed") {
    output.error(`${failureText(side.failure, language)}\n`);
    return EXIT.input;
  }
  const before = assessedSide(side.of, one, language, output);
  if (before === undefined) return EXIT.input;
  const after = assessedSide(side.of, other, language, { ...output, error: () => undefined });
  if (after === undefined) return EXIT.input;
  const label = (model: Model): string => assessmentWords(language).model[model];
  const comparison = compare(before.assessment, after.assessment);
  print(comparison, { ...side.of, label: label(one) }, { ...side.of, label: label(other) }, options, output);
  return after.hasErrors ? EXIT.input : EXIT.ok;
}

function print(comparison: Comparison, before: Side, after: Side, options: DiffOptions, output: Output): void {
  const { language, all, format } = options;
  const labels: Labels = { before: before.label, after: after.label };
  const document = after.from?.path ?? after.root;
  if (format === "json") output.print(differenceJsonOf(comparison, labels));
  else if (format === "md") output.print(differenceMarkdownOf(comparison, { language, all, labels, document }));
  else
    output.print(
      painted(
        differenceTextOf(comparison, { language, all, width: output.width, labels }),
        output.coloured.print,
        language,
      ),
    );
}
