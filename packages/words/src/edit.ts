import type { EditProblem, Problem } from "@sekisho/core";
import * as en from "./edit.en.ts";
import * as ja from "./edit.ja.ts";
import type { StoreFailureLike } from "./edit-words.ts";
import type { Language } from "./language.ts";
import type { ProblemText } from "./problem-words.ts";
import { describeProblem } from "./problems.ts";

const words = { en, ja };

/** Why an edit could not be made, or what would be wrong after it, in words. */
export function describeEditProblem(problem: Problem | EditProblem, language: Language): ProblemText {
  if (!isOfEdit(problem)) return describeProblem(problem, language);
  const describe = words[language].editWords[problem.code] as (params: EditProblem["params"]) => ProblemText; // code and params belong together
  return describe(problem.params);
}

const isOfEdit = (problem: Problem | EditProblem): problem is EditProblem => problem.code.startsWith("edit-");

/** Why a file could not be written, in words. */
export const describeStoreFailure = ({ code, path, reason = "" }: StoreFailureLike, language: Language): ProblemText =>
  words[language].storeWords[code]({ path, reason });
