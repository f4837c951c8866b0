import type { Language } from "./language.ts";
import { reportEn } from "./report.en.ts";
import { reportJa } from "./report.ja.ts";
import type { ReportWords } from "./report-words.ts";

const catalogue: Readonly<Record<Language, ReportWords>> = { en: reportEn, ja: reportJa };

/** The messages of reports in a language. */
export const reportWords = (language: Language): ReportWords => catalogue[language];
