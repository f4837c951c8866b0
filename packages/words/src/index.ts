export { assessmentWords } from "./assessment.ts";
export type { AssessmentWords, Counts } from "./assessment-words.ts";
export { inLanguage, languages, type Language, type Text } from "./language.ts";
export { fieldQuestion } from "./field-questions.ts";
export { describeProblem } from "./problems.ts";
