import type { Mistake, RowMistake } from "@sekisho/core";
import type { AskWords } from "./ask-words.ts";
import { english } from "./ask.en.ts";
import { japanese } from "./ask.ja.ts";
import type { Language } from "./language.ts";

const catalogue: Readonly<Record<Language, AskWords>> = { en: english, ja: japanese };

/** What asking says, in a language. */
export const askWords = (language: Language): AskWords => catalogue[language];

/** What is wrong with an answer or with a line of a sheet, in words. */
export function describeMistake(mistake: Mistake | RowMistake, language: Language): string {
  const { mistakes, sheet } = askWords(language);
  const describe = { ...mistakes, ...sheet.rows }[mistake.code] as (params: object) => string; // code and params belong together
  return describe(mistake.params);
}
