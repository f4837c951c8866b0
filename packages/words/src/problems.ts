import type { Problem } from "@sekisho/core";
import type { Language } from "./language.ts";
import { english } from "./problems.en.ts";
import { japanese } from "./problems.ja.ts";
import type { ProblemText, ProblemWords } from "./problem-words.ts";

const words: Readonly<Record<Language, ProblemWords>> = { en: english, ja: japanese };

/** A problem in words. */
export function describeProblem(problem: Problem, language: Language): ProblemText {
  const describe = words[language][problem.code] as (params: Problem["params"]) => ProblemText; // code and params belong together
  return describe(problem.params);
}
