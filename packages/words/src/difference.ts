import { en } from "./difference.en.ts";
import { ja } from "./difference.ja.ts";
import type { DifferenceWords } from "./difference-words.ts";
import type { Language } from "./language.ts";

const catalogue: Readonly<Record<Language, DifferenceWords>> = { en, ja };

/** What is said about a comparison, in a language. */
export const differenceWords = (language: Language): DifferenceWords => catalogue[language];
