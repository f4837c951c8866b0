import type { Language } from "./language.ts";
import { english } from "./advice.en.ts";
import { japanese } from "./advice.ja.ts";
import type { AdviceWords } from "./advice-words.ts";

const catalogue: Readonly<Record<Language, AdviceWords>> = { en: english, ja: japanese };

/** Words of conflicts, purchases and references in a language. */
export const adviceWords = (language: Language): AdviceWords => catalogue[language];
