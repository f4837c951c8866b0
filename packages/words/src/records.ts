import type { Language } from "./language.ts";
import { english } from "./record-words.en.ts";
import { japanese } from "./record-words.ja.ts";
import type { RecordWords } from "./record-words.ts";

const catalogue: Readonly<Record<Language, RecordWords>> = { en: english, ja: japanese };

/** Labels of the knowledge base's records in a language. */
export const recordWords = (language: Language): RecordWords => catalogue[language];
