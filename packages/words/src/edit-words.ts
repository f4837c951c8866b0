import type { EditProblem } from "@sekisho/core";
import type { ProblemText } from "./problem-words.ts";

/** Why an edit could not be made: one function for each code. */
export type EditWords = {
  readonly [C in EditProblem["code"]]: (params: Extract<EditProblem, { readonly code: C }>["params"]) => ProblemText;
};

/** Why a file could not be written. */
export interface StoreFailureLike {
  readonly code: "changed" | "missing" | "exists" | "outside" | "read-only" | "busy" | "unwritable" | "unfinished";
  readonly path: string;
  readonly reason?: string;
}
export type StoreWords = Readonly<
  Record<StoreFailureLike["code"], (failure: { readonly path: string; readonly reason: string }) => ProblemText>
>;
