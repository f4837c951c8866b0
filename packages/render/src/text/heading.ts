import type { Assessment } from "@sekisho/core";
import type { AssessmentWords, Language } from "@sekisho/words";
import { countsOf, nameOf, nameOfId } from "../shared/names.ts";

/** How many addresses a line of the heading names. */
const LISTED = 4;

/** First lines of every text: what was assessed, the bound, the counts, and what the result rests on. */
export function headingOf(assessment: Assessment, words: AssessmentWords, language: Language, most = LISTED): string[] {
  const open = assessment.open().length + assessment.noted().length;
  const unknown = assessment.judged.count("unknown");
  const { all, half } = assessment.plan();
  const { asDrawn, nothingDrawn, unread, loose } = assessment.completeness();
  return [
    words.heading(
      words.title(nameOf(assessment.evaluation.read.system, language)),
      words.model[assessment.model],
      words.asOf(assessment.asOf, assessment.knowledge.version),
    ),
    ...(assessment.document.incomplete ? [words.incomplete] : []),
    ...(nothingDrawn.length === 0 ? [] : [words.nothingDrawn(nothingDrawn.map((kind) => words.kinds[kind] ?? kind))]),
    words.sentences([
      words.bound(open, unknown),
      ...(all > 0 ? [words.settles(all, assessment.questions().length, half)] : []),
    ]),
    words.counts(countsOf(assessment)),
    ...(asDrawn.length === 0 ? [] : [words.drawn(asDrawn.length)]),
    ...(unread.length === 0 ? [] : [words.unread(unread.length, unread.slice(0, most))]),
    ...(loose.length === 0 ? [] : [words.loose(loose.length, loose.slice(0, most))]),
    ...assessment.notApplied
      .filter((one) => one.why !== "against-stated")
      .map((one) => words.notApplied[one.why](nameOfId(assessment, one.decision, language), one.address)),
  ];
}
