import type { Comparison, FindingDifference } from "@sekisho/core";
import { assessmentWords, differenceWords, reasonWords, type Language } from "@sekisho/words";
import {
  byCauses,
  causeText,
  findingText,
  findingsByChange,
  headlines,
  modelLines,
  transition,
  type Labels,
} from "../shared/difference.ts";
import {
  classLines,
  decisionLines,
  questionLines,
  surfaceLines,
  type Asked,
  type Effect,
} from "../shared/difference-effects.ts";
import { systemName } from "../shared/system-name.ts";
import { code, plain } from "../shared/escape.ts";

export interface DifferenceMarkdownOptions {
  readonly language: Language;
  /** Everything, of any length; else no longer than a comment on a pull request may be. */
  readonly all: boolean;
  readonly labels: Labels;
  /** Which document, for the hidden marker: a bot finds its comment by it and replaces it. */
  readonly document: string;
}

/** Hosts take comments of 65,536 characters; some are left for what a tool puts around it. */
const LONGEST = 60_000;
const CUTS = [60, 30, 15, 8, 4] as const;

/**
 * A comparison as a comment on a pull request: the first line is a hidden marker, the same for the same document, so that a bot can
 * find and replace its comment. What is new is in sight, the rest unfolds.
 */
export function differenceMarkdownOf(comparison: Comparison, options: DifferenceMarkdownOptions): string {
  if (options.all) return written(comparison, options, Number.MAX_SAFE_INTEGER);
  for (const most of CUTS) {
    const text = written(comparison, options, most);
    if (text.length <= LONGEST) return text;
  }
  return written(comparison, options, 1).slice(0, LONGEST);
}

/** The marker; what stands in the path cannot end the comment. */
const marker = (document: string): string => `<!-- sekisho-diff ${document.replaceAll(/[^\w./ -]|--+/gu, "_")} -->`;

function written(comparison: Comparison, options: DifferenceMarkdownOptions, most: number): string {
  const { language, labels } = options;
  const words = differenceWords(language);
  const lines = [
    marker(options.document),
    `### ${plain(words.title(systemName(comparison.after, language), labels.before, labels.after))}`,
    "",
    ...headlines(comparison, labels, language).map((one) => `${plain(one)}  `),
  ];
  const section = (title: string, total: number, inSight: boolean, body: readonly string[]): void => {
    if (total === 0) return;
    const more = total > most ? ["", `*${plain(words.more(total - most))}*`] : [];
    const heading = words.unfold(title, total);
    if (inSight) lines.push("", `**${heading}**`, "", ...body, ...more);
    else lines.push("", `<details><summary>${heading}</summary>`, "", ...body, ...more, "", "</details>");
  };
  const bullets = <T>(title: string, all: readonly T[], inSight: boolean, said: (one: T) => readonly string[]): void =>
    section(title, all.length, inSight, all.slice(0, most).flatMap(said));
  const isGrave = (change: FindingDifference["change"]): boolean =>
    change === "new" || change === "worse" || change === "rated";
  const findings = (grave: boolean): void => {
    for (const { change, findings: of } of findingsByChange(comparison))
      if (isGrave(change) === grave)
        section(words.changes[change], of.length, grave, table(of.slice(0, most), language));
  };
  findings(true);
  bullets(words.sections.decisions, decisionLines(comparison, language), true, ({ said, why }) => [
    `- ${plain(said)}`,
    ...why.map((one) => `  - ${plain(one)}`),
  ]);
  const effect = ({ said, causes }: Effect): readonly string[] => {
    const because = causes.map((one) => causeText(one, language));
    return [`- ${plain(said)}${because.length === 0 ? "" : ` — ${some(because)}`}`];
  };
  bullets(words.sections.endpoints, classLines(comparison, language), true, effect);
  bullets(words.sections.surface, surfaceLines(comparison, language), true, effect);
  findings(false);
  const { raised, gone } = questionLines(comparison, language);
  const { colon } = reasonWords(language);
  const asked = ({ said, addresses }: Asked): readonly string[] => [
    `- ${plain(said)} ${addresses.map(code).join(" ")}`,
  ];
  bullets(`${words.sections.questions}${colon}${words.newQuestion}`, raised, false, asked);
  bullets(`${words.sections.questions}${colon}${words.goneQuestion}`, gone, false, asked);
  const { lines: changed, reworded } = modelLines(comparison, language);
  bullets(words.sections.model, changed, false, ({ said, place }) => [
    `- ${code(said)}${place === undefined ? "" : ` ${plain(place)}`}`,
  ]);
  if (reworded > 0) lines.push("", `<sub>${plain(words.wording(reworded))}</sub>`);
  return `${lines.join("\n")}\n`;
}

/** Findings as a table, those with the same causes together: the cause stands once. */
function table(findings: readonly FindingDifference[], language: Language): readonly string[] {
  const { columns } = differenceWords(language);
  const { rating } = assessmentWords(language);
  const head = [columns.rating, columns.finding, columns.change, columns.because];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = byCauses(findings, (one) => one.causes(), language).flatMap(({ because, of }) =>
    of.map((one, index) =>
      row([
        rating[one.rating],
        `${plain(findingText(one, language))} ${code(one.id)}`,
        plain(transition(one, language)),
        index === 0 ? some(because) : "〃",
      ]),
    ),
  );
  return [row(head.map(plain)), row(head.map(() => "---")), ...rows];
}

/** Causes in one cell. */
const FEW = 4;
const some = (because: readonly string[]): string =>
  [...because.slice(0, FEW).map(code), ...(because.length > FEW ? [`+${because.length - FEW}`] : [])].join("<br>");
