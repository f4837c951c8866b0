import {
  compare,
  newFindings,
  type Assessment,
  type Comparison,
  type FindingChange,
  type Model,
  type Rating,
} from "@sekisho/core";
import type { Language } from "@sekisho/words";
import { sinceTextOf } from "@sekisho/render";
import { noteTexts } from "../git/notes.ts";
import { failureText, sideOfRevision, sideOnDisk } from "../git/side.ts";
import type { Output } from "../output.ts";
import { painted } from "../paint.ts";
import { assessedSide } from "./diff.ts";

/** How an assessment is compared with a revision, and shown. */
export interface SinceOptions {
  readonly since: string;
  readonly model: Model;
  readonly language: Language;
  readonly format: string;
  readonly failOn: Rating | "question" | "never";
}

/** What a gate that fails only on what is new looks at. */
const GRAVER: readonly FindingChange[] = ["new", "worse", "rated"];

/**
 * Compares an assessment from disk with the same document in a revision; nothing where that cannot be read, after saying
 * why. Errors in the revision are shown and count for nothing: they are past.
 */
export function comparedSince(
  path: string,
  assessment: Assessment,
  { since, language, model }: SinceOptions,
  output: Output,
): Comparison | undefined {
  const side = sideOfRevision(since, path);
  if (side.is === "failed") {
    output.error(`${failureText(side.failure, language)}\n`);
    return undefined;
  }
  for (const note of noteTexts([side.of, sideOnDisk(path, language)], language)) output.error(`${note}\n`);
  const before = assessedSide(side.of, model, language, output);
  return before === undefined ? undefined : compare(before.assessment, assessment);
}

/** Prints what is new: below a text, else to the error output, so that what programs read stays whole. */
export function printSince(comparison: Comparison, options: SinceOptions, output: Output): void {
  const { language, format, failOn, since } = options;
  const changes: readonly FindingChange[] = failOn === "question" ? [...GRAVER, "question"] : GRAVER;
  const labels = { before: since, after: "" };
  const text = `\n${sinceTextOf(comparison, changes, { language, width: output.width, labels })}`;
  if (format === "text") output.print(painted(text, output.coloured.print, language));
  else output.error(text.slice(1));
}

/** Is something new at or above the level that the gate fails on? */
export const failsOnNew = (comparison: Comparison, failOn: SinceOptions["failOn"]): boolean =>
  failOn !== "never" && newFindings(comparison, failOn).length > 0;
