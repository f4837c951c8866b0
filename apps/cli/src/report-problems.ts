import { join } from "node:path";
import type { Problem } from "@sekisho/core";
import { describeProblem, type Language } from "@sekisho/words";
import { paintedProblems } from "./paint.ts";

/** How problems are printed. `root` is the document's folder: places are given as seen from where the command ran. */
export interface ProblemStyle {
  readonly root: string;
  readonly language: Language;
  readonly coloured: boolean;
}

/** A path below a root; the root of a revision is `main:`, as git writes it. */
const placed = (root: string, file: string): string => (root.endsWith(":") ? root + file : join(root, file));

/** Problems as compilers print them: place, code, message and hint, one problem after the other. */
export function problemLines(problems: readonly Problem[], { root, language, coloured }: ProblemStyle): string {
  const text = problems
    .map((problem) => {
      const { message, hint } = describeProblem(problem, language);
      const { file, line, column } = problem.at;
      return `${placed(root, file)}:${line}:${column}: ${problem.severity} ${problem.code}: ${message}${hint === undefined ? "" : `\n    ${hint}`}\n`;
    })
    .join("");
  return paintedProblems(text, coloured);
}
