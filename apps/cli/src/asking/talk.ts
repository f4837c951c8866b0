import { askWords, describeEditProblem, describeStoreFailure, type Language } from "@sekisho/words";
import picocolors from "picocolors";
import type { Output } from "../output.ts";
import type { Applied } from "./working.ts";

type Say = (lines: readonly string[]) => void;

/** Printing for somebody who is asked: plain lines, and a little colour at a terminal. */
export interface Talk {
  readonly language: Language;
  readonly width: number;
  readonly say: Say;
  readonly head: Say;
  readonly strong: Say;
  readonly good: Say;
  /** What is wrong: on the error output, as everywhere. */
  readonly bad: Say;
}

/** How a conversation prints. */
export function talkOn(output: Output, language: Language): Talk {
  const { dim, bold, green } = picocolors.createColors(output.coloured.print);
  const { red } = picocolors.createColors(output.coloured.error);
  const on =
    (print: (text: string) => void, colour: (text: string) => string): Say =>
    (lines) => {
      if (lines.length > 0) print(`${lines.map((line) => (line === "" ? "" : colour(line))).join("\n")}\n`);
    };
  return {
    language,
    width: output.width,
    say: on(output.print, String),
    head: on(output.print, dim),
    strong: on(output.print, bold),
    good: on(output.print, green),
    bad: on(output.error, red),
  };
}

/** Why edits were not written, in words. */
export function refusalLines(
  outcome: Exclude<Applied, { readonly is: "done" }>,
  language: Language,
): readonly string[] {
  const words = askWords(language);
  switch (outcome.is) {
    case "changed":
      return [words.changedMeanwhile(outcome.file)];
    case "refused":
      return [
        words.refused,
        ...outcome.problems.flatMap((problem) => {
          const { message, hint } = describeEditProblem(problem, language);
          return [`  ${message}`, ...(hint === undefined ? [] : [`    ${hint}`])];
        }),
      ];
    case "failed":
      return outcome.failures.flatMap((failure) => {
        const { message, hint } = describeStoreFailure(failure, language);
        return [`${words.unwritten} ${message}`, ...(hint === undefined ? [] : [`  ${hint}`])];
      });
  }
}
