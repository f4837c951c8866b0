import type { Problem } from "@sekisho/core";

/** What a person reads about a problem: what is wrong, and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
}

/** One function for each code; the type keeps every language complete. */
export type ProblemWords = {
  readonly [C in Problem["code"]]: (params: Extract<Problem, { readonly code: C }>["params"]) => ProblemText;
};
