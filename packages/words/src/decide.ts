import type { WishProblem } from "@sekisho/core";
import type { Language } from "./language.ts";
import { english } from "./decide.en.ts";
import { japanese } from "./decide.ja.ts";
import type { DecideWords } from "./decide-words.ts";

const catalogue: Readonly<Record<Language, DecideWords>> = { en: english, ja: japanese };

/** Words of decisions and tasks in a language. */
export const decideWords = (language: Language): DecideWords => catalogue[language];

/** Why a decision cannot be made, in words. */
export function describeWishProblem({ code, params }: WishProblem, language: Language): string {
  const describe = catalogue[language].problems[code] as (of: WishProblem["params"]) => string; // code and params belong together
  return describe(params);
}
