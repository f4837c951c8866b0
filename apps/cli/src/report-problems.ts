import type { Problem } from "@sekisho/core";
import { describeProblem, type Language } from "@sekisho/words";

/** Problems as compilers print them: place, code, message and hint, one problem after the other. */
export function problemLines(problems: readonly Problem[], language: Language): string {
  return problems
    .map((problem) => {
      const { message, hint } = describeProblem(problem, language);
      const { file, line, column } = problem.at;
      return `${file}:${line}:${column}: ${problem.severity} ${problem.code}: ${message}${hint === undefined ? "" : `\n    ${hint}`}\n`;
    })
    .join("");
}
