import type { Comparison, FindingChange } from "@sekisho/core";
import { differenceWords, type Language } from "@sekisho/words";
import { countsText, headlines, modelLines } from "../shared/difference.ts";
import { systemName } from "../shared/system-name.ts";
import { wrapped } from "../shared/wrap.ts";
import { ALL, findingParts, partsOf, type Part } from "./difference-parts.ts";
import type { DifferenceOptions } from "./options.ts";

/** A comparison in short is no longer than this: it fits a screen. */
const MOST_LINES = 40;
/** Most entries of a grave part, and of any other, in short: tried one after the other until all fits. */
const CUTS = [
  [12, 12],
  [12, 6],
  [12, 4],
  [12, 3],
  [8, 3],
  [8, 2],
  [5, 2],
  [4, 1],
  [2, 1],
  [1, 1],
] as const;

/** What differs and what that did, as text: on one screen, or all of it. */
export function differenceTextOf(comparison: Comparison, options: DifferenceOptions): string {
  const { language, width, labels } = options;
  const words = differenceWords(language);
  const heading = [
    ...wrapped(words.title(systemName(comparison.after, language), labels.before, labels.after), width, "  "),
    ...headlines(comparison, labels, language).flatMap((one) => wrapped(one, width, "  ")),
  ];
  const { reworded } = modelLines(comparison, language);
  const tail = reworded > 0 ? [`  ${words.wording(reworded)}`] : [];
  return fitted([...heading], partsOf(comparison, options), tail, options);
}

/** What is new against a revision, below the assessment itself: what a gate looks at. */
export function sinceTextOf(
  comparison: Comparison,
  changes: readonly FindingChange[],
  options: Omit<DifferenceOptions, "all">,
): string {
  const { language, labels } = options;
  const words = differenceWords(language);
  const heading = [words.since(labels.before), `  ${countsText(comparison, language)}`];
  const parts = findingParts(comparison, changes, { ...options, all: false });
  return fitted(heading, parts, [], { ...options, all: false });
}

/** What a save changed: the counts, what became of findings, the bound at the end. Without a heading; it follows another one. */
export function changeTextOf(comparison: Comparison, options: Omit<DifferenceOptions, "all" | "labels">): string {
  const { language, width } = options;
  const inShort = { ...options, all: false, labels: { before: "", after: "" } };
  const [bound = "", ...said] = headlines(comparison, inShort.labels, language).slice(-2);
  const parts = partsOf(comparison, inShort);
  return fitted([...said], parts, ["", ...wrapped(bound, width, "  ")], inShort);
}

function fitted(
  heading: readonly string[],
  parts: readonly Part[],
  tail: readonly string[],
  { all, width, language }: DifferenceOptions,
): string {
  const written = (grave: number, other: number): readonly string[] => {
    let isPart = false;
    const lines = parts.flatMap((part) => {
      const most = part.isGrave ? grave : other;
      if (part.total > most) isPart = true;
      return partLines(part, most, width, language);
    });
    return [...heading, ...lines, ...tail, ...(isPart ? ["", differenceWords(language).all] : [])];
  };
  if (all) return `${written(ALL, ALL).join("\n")}\n`;
  const tries = CUTS.map(
    ([grave, other]) =>
      () =>
        written(grave, other),
  );
  for (const attempt of tries) {
    const lines = attempt();
    if (lines.length <= MOST_LINES) return `${lines.join("\n")}\n`;
  }
  return `${written(1, 1).slice(0, MOST_LINES).join("\n")}\n`;
}

function partLines({ title, total, first }: Part, most: number, width: number, language: Language): readonly string[] {
  if (total === 0) return [];
  const words = differenceWords(language);
  return [
    "",
    words.unfold(title, total),
    ...first(most).flatMap((one) => wrapped(one, width, `${/^ */.exec(one)?.[0] ?? ""}  `)),
    ...(total > most ? [`  ${words.more(total - most)}`] : []),
  ];
}
