import type { Assessment } from "@sekisho/core";
import type { AssessmentWords, Language } from "@sekisho/words";
import { countsOf, nameOf } from "../shared/names.ts";

/** First lines of every text: what was assessed, the bound, the counts, and what the result rests on. */
export function headingOf(assessment: Assessment, words: AssessmentWords, language: Language): string[] {
  const open = assessment.open().length;
  const unknown = assessment.judged.count("unknown");
  const critical = assessment.questions().filter((one) => one.rating === "critical").length;
  const { asDrawn, nothingDrawn } = assessment.completeness();
  return [
    `${words.title(nameOf(assessment.evaluation.read.system, language))} (${words.model[assessment.model]}), ${words.asOf(assessment.asOf, assessment.knowledge.version)}`,
    ...(assessment.document.incomplete ? [words.incomplete] : []),
    ...(nothingDrawn.length === 0 ? [] : [words.nothingDrawn(nothingDrawn.map((kind) => words.kinds[kind] ?? kind))]),
    words.bound(open, unknown) + (critical > 0 ? ` ${words.settles(critical)}` : ""),
    words.counts(countsOf(assessment)),
    ...(asDrawn.length === 0 ? [] : [words.drawn(asDrawn.length)]),
    ...assessment.notApplied.map((one) => words.notApplied[one.why](one.decision, one.address)),
  ];
}
