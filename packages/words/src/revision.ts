import type { Language } from "./language.ts";
import { en } from "./revision.en.ts";
import { ja } from "./revision.ja.ts";
import type { RevisionWords } from "./revision-words.ts";

const catalogue: Readonly<Record<Language, RevisionWords>> = { en, ja };

/** What is said about revisions of a repository, in a language. */
export const revisionWords = (language: Language): RevisionWords => catalogue[language];
