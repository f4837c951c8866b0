import type { Cause, ClassDifference, Comparison, Reopened, SurfaceDifference } from "@sekisho/core";
import { assessmentWords, differenceWords, inLanguage, type Language } from "@sekisho/words";
import { transition, valueText } from "./difference.ts";
import { nameOf, questionText } from "./names.ts";

/** An effect in a line, with what made it. */
export interface Effect {
  readonly said: string;
  readonly causes: readonly Cause[];
}

/** What became of the classes of endpoints, line by line. */
export const classLines = ({ endpoints }: Comparison, language: Language): readonly Effect[] =>
  endpoints().flatMap((one) => {
    const words = differenceWords(language);
    const { causes } = one;
    const name = nameOf(one.unit, language);
    const tcb = (all: ClassDifference["tcbGained"]): readonly string[] =>
      all.map(({ title }) => inLanguage(title, language));
    const said = words.endpoint(name, classWord(one.before, language), classWord(one.after, language));
    return [
      ...(one.before === one.after ? [] : [{ said, causes }]),
      ...(one.tcbGained.length + one.tcbLost.length === 0
        ? []
        : [{ said: words.tcb(name, tcb(one.tcbGained), tcb(one.tcbLost)), causes }]),
    ];
  });

function classWord(word: string, language: Language): string {
  const words = assessmentWords(language);
  if (word === "absent") return differenceWords(language).absent;
  return word === "unknown" ? words.unclassified : (words.endpointClass[word] ?? word);
}

/** Entry points gained and lost, gained ones first. */
export function surfaceLines({ surface, after }: Comparison, language: Language): readonly Effect[] {
  const words = differenceWords(language);
  const positions = (ids: SurfaceDifference["gained"]): readonly string[] =>
    ids.map((id) => inLanguage(after.knowledge.positions.get(id)?.name ?? id, language));
  const all = surface();
  return [
    ...all
      .filter((one) => one.gained.length > 0)
      .map((one) => ({
        said: words.gained(nameOf(one.component, language), positions(one.gained)),
        causes: one.causes,
      })),
    ...all
      .filter((one) => one.lost.length > 0)
      .map((one) => ({ said: words.lost(nameOf(one.component, language), positions(one.lost)), causes: one.causes })),
  ];
}

/** Questions that are new and that are gone, each with its addresses. */
export function questionLines(
  comparison: Comparison,
  language: Language,
): { readonly raised: readonly Asked[]; readonly gone: readonly Asked[] } {
  const { raised, gone } = comparison.questions();
  const said = (of: typeof raised, assessment: Comparison["after"]): readonly Asked[] =>
    of.map((one) => ({ said: questionText(assessment, one, language), addresses: one.addresses }));
  return { raised: said(raised, comparison.after), gone: said(gone, comparison.before) };
}

export interface Asked {
  readonly said: string;
  readonly addresses: readonly string[];
}

/** Decisions to look at again: why, each with what it was about; and effects that no longer go into the model. */
export function decisionLines(
  comparison: Comparison,
  language: Language,
): readonly { readonly said: string; readonly why: readonly string[] }[] {
  const { reopened, notApplied } = comparison.decisions();
  return [
    ...reopened.map((one) => ({ said: reopenedText(one, comparison, language), why: whyReopened(one, language) })),
    ...notApplied.map((one) => ({
      said: assessmentWords(language).notApplied[one.why](one.decision, one.address),
      why: [],
    })),
  ];
}

function reopenedText({ decision }: Reopened, { after }: Comparison, language: Language): string {
  const states = after.knowledge.vocabularies.get("decision-statuses")?.values ?? [];
  const { status } = decision.value;
  const words = states.find((one) => one.id === status)?.words ?? status;
  return differenceWords(language).reopened(decision.id, inLanguage(words, language));
}

function whyReopened({ values, findings }: Reopened, language: Language): readonly string[] {
  const words = differenceWords(language);
  const side = (value: unknown): { value: unknown; place: undefined } => ({ value, place: undefined });
  return [
    ...values.map(({ field, before, after }) =>
      words.reliedOn(
        valueText({ address: field, entity: "", field, before: side(before), after: side(after) }, language),
      ),
    ),
    ...findings.map((one) => {
      const [was = "", is = ""] = transition(one, language).split(" → ");
      return words.finding(one.id, was, is);
    }),
  ];
}
