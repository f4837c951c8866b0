import type { Comparison, FindingChange, FindingDifference } from "@sekisho/core";
import { assessmentWords, differenceWords, reasonWords } from "@sekisho/words";
import { byCauses, findingText, findingsByChange, modelLines, transition } from "../shared/difference.ts";
import {
  classLines,
  decisionLines,
  questionLines,
  surfaceLines,
  type Asked,
  type Effect,
} from "../shared/difference-effects.ts";
import { cut, padded, widthOf } from "../shared/wrap.ts";
import type { DifferenceOptions } from "./options.ts";

/** A part of a comparison with a heading: how many entries it has, and the lines of the first of them. */
export interface Part {
  readonly title: string;
  readonly total: number;
  /** Does it make matters worse, so that it is shown before anything else? */
  readonly isGrave: boolean;
  readonly first: (most: number) => readonly string[];
}

export const ALL = Number.MAX_SAFE_INTEGER;
const GRAVE: ReadonlySet<FindingChange> = new Set(["new", "worse", "rated"]);
/** Most causes of a group and most reasons of a decision, in short. */
const FEW = 2;

/** Every part, what makes matters worse first. */
export function partsOf(comparison: Comparison, options: DifferenceOptions): readonly Part[] {
  const { language, all } = options;
  const words = differenceWords(language);
  const { colon } = reasonWords(language);
  const { raised, gone } = questionLines(comparison, language);
  const most = all ? ALL : FEW;
  return [
    ...findingParts(comparison, [...GRAVE], options),
    part(words.sections.decisions, decisionLines(comparison, language), true, (shown) =>
      shown.flatMap(({ said, why }) => [`  ${said}`, ...why.slice(0, most).map((one) => `    ${one}`)]),
    ),
    part(words.sections.endpoints, classLines(comparison, language), false, (shown) => effects(shown, options)),
    part(words.sections.surface, surfaceLines(comparison, language), false, (shown) => effects(shown, options)),
    ...findingParts(comparison, ["question", "better", "settled", "closed"], options),
    ...(all
      ? [
          part(`${words.sections.questions}${colon}${words.newQuestion}`, raised, false, asked),
          part(`${words.sections.questions}${colon}${words.goneQuestion}`, gone, false, asked),
        ]
      : []),
    part(words.sections.model, modelLines(comparison, language).lines, false, (shown) =>
      shown.map(({ sign, said, place }) => `  ${sign} ${said}${place === undefined ? "" : `  (${place})`}`),
    ),
  ];
}

/** The parts of findings that became one thing or another. */
export const findingParts = (
  comparison: Comparison,
  changes: readonly FindingChange[],
  options: DifferenceOptions,
): readonly Part[] =>
  findingsByChange(comparison)
    .filter(({ change }) => changes.includes(change))
    .map(({ change, findings }) =>
      part(differenceWords(options.language).changes[change], findings, GRAVE.has(change), (shown) =>
        grouped(shown, options),
      ),
    );

const part = <T>(
  title: string,
  entries: readonly T[],
  isGrave: boolean,
  said: (shown: readonly T[]) => readonly string[],
): Part => ({ title, total: entries.length, isGrave, first: (most) => said(entries.slice(0, most)) });

const asked = (all: readonly Asked[]): readonly string[] =>
  all.flatMap(({ said, addresses }) => [`  ${said}`, `    ${addresses.join(", ")}`]);

/** Findings in a line each, those with the same causes together, with the causes below them. */
function grouped(findings: readonly FindingDifference[], options: DifferenceOptions): readonly string[] {
  const { language, all, width } = options;
  const words = assessmentWords(language);
  const { bracketed } = reasonWords(language);
  const widest = Math.max(...findings.map((one) => widthOf(words.rating[one.rating])));
  return byCauses(findings, (one) => one.causes(), language).flatMap(({ because, of }) => [
    ...of.map((one) => {
      const became = all ? bracketed(transition(one, language)) : "";
      const said = `  ${padded(words.rating[one.rating], widest)} ${one.id}${became}  ${findingText(one, language)}`;
      return all ? said : cut(said, width);
    }),
    ...becauseLine(because, options),
  ]);
}

const effects = (of: readonly Effect[], options: DifferenceOptions): readonly string[] =>
  byCauses(of, (one) => one.causes, options.language).flatMap(({ because, of: same }) => [
    ...same.map(({ said }) => `  ${said}`),
    ...becauseLine(because, options),
  ]);

function becauseLine(because: readonly string[], { language, all }: DifferenceOptions): readonly string[] {
  const most = all ? ALL : FEW;
  const rest = because.length - most;
  const shown = [...because.slice(0, most), ...(rest > 0 ? [`+${rest}`] : [])];
  return shown.length === 0 ? [] : [`    ${differenceWords(language).because(shown)}`];
}
