import type { Language } from "./language.ts";
import type { StartWords } from "./start-words.ts";
import { english } from "./start.en.ts";
import { japanese } from "./start.ja.ts";

const catalogue: Readonly<Record<Language, StartWords>> = { en: english, ja: japanese };

/** What the beginning of a document says, in a language. */
export const startWords = (language: Language): StartWords => catalogue[language];
