import type { Assessment, Effect } from "@sekisho/core";
import { askWords, assessmentWords, type Language } from "@sekisho/words";
import { cut } from "../shared/wrap.ts";
import { findingLine } from "./why.ts";

const MOST = 3;

/** What an answer did: what is certain and open before and after, and the gravest findings that are not what they were. */
export function effectLines(
  { certain, open, changed }: Effect,
  assessment: Assessment,
  { language, width }: { readonly language: Language; readonly width: number },
): readonly string[] {
  const words = askWords(language);
  const { status } = assessmentWords(language);
  if (changed.length === 0) return [words.noEffect];
  const shown = changed.slice(0, MOST);
  return [
    words.effect({ certain: [certain.before, certain.after], open: [open.before, open.after] }),
    ...shown.map((one) =>
      cut(`    ${status[one.from]} → ${status[one.to]}  ${findingLine(one, assessment, language)}`, width),
    ),
    ...(changed.length > MOST ? [`    ${words.why.more(changed.length - MOST)}`] : []),
  ];
}
