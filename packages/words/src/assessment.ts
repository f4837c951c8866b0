import { en } from "./assessment.en.ts";
import { ja } from "./assessment.ja.ts";
import type { AssessmentWords } from "./assessment-words.ts";
import type { Language } from "./language.ts";

const catalogue: Readonly<Record<Language, AssessmentWords>> = { en, ja };

/** The messages of an assessment in a language. */
export const assessmentWords = (language: Language): AssessmentWords => catalogue[language];
