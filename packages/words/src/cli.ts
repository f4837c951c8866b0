import type { CliWords } from "./cli-words.ts";
import { english } from "./cli.en.ts";
import { japanese } from "./cli.ja.ts";
import type { Language } from "./language.ts";

const catalogue: Readonly<Record<Language, CliWords>> = { en: english, ja: japanese };

/** What the command line says, in a language. */
export const cliWords = (language: Language): CliWords => catalogue[language];
