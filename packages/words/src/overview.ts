import type { Language } from "./language.ts";
import { overviewEn } from "./overview.en.ts";
import { overviewJa } from "./overview.ja.ts";
import type { OverviewWords } from "./overview-words.ts";

const catalogue: Readonly<Record<Language, OverviewWords>> = { en: overviewEn, ja: overviewJa };

/** Words for overviews and for findings that no rule made, in a language. */
export const overviewWords = (language: Language): OverviewWords => catalogue[language];
