import type { Language } from "./language.ts";
import { english } from "./smallest.en.ts";
import { japanese } from "./smallest.ja.ts";
import type { SmallestWords } from "./smallest-words.ts";

const catalogue: Readonly<Record<Language, SmallestWords>> = { en: english, ja: japanese };

/** Words of the smallest change in a language. */
export const smallestWords = (language: Language): SmallestWords => catalogue[language];
