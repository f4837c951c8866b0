import {
  smallestChange,
  type Assessment,
  type ClearingChange,
  type Finding,
  type FindingChange,
  type Move,
} from "@sekisho/core";
import { assessmentWords, differenceWords, smallestWords, type Language } from "@sekisho/words";
import { valueOfField, written } from "./values.ts";

/** What a change does to other findings, in the order they are told in; what becomes a question is only counted. */
const TOLD: readonly FindingChange[] = ["new", "worse", "closed", "settled", "better"];
/** How many findings of a kind are named. */
const NAMED = 6;
const CERTAIN: ReadonlySet<string> = new Set(["raised", "gap", "partly"]);

/** A heading and what stands below it; deeper lines are indented by two blanks each. */
export interface ChangeSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The smallest change that would clear a certain finding and what else it does; what its recommendation asks for, where
 * that is more. Nothing for findings in order and for open questions. `path` is the document as the command line calls it.
 */
export function smallestSections(
  assessment: Assessment,
  finding: Finding,
  language: Language,
  path: string,
): readonly ChangeSection[] {
  if (!CERTAIN.has(finding.status)) return [];
  const words = smallestWords(language);
  const { best, remedy } = smallestChange(assessment, finding);
  if (best === undefined && remedy === undefined) return [{ title: words.title, lines: [words.none] }];
  const at = path === "." ? "" : ` ${path}`;
  return [
    ...(best === undefined
      ? [{ title: words.title, lines: [words.none] }]
      : [{ title: words.title, lines: changeLines(best, finding, language) }]),
    ...(remedy === undefined
      ? []
      : [{ title: words.whole(remedy.remedy ?? ""), lines: changeLines(remedy, finding, language) }]),
  ].map((section, index, all) =>
    index === all.length - 1
      ? { ...section, lines: [...section.lines, words.plan, `  sekisho decide ${finding.id} --status planned${at}`] }
      : section,
  );
}

function changeLines(change: ClearingChange, finding: Finding, language: Language): readonly string[] {
  const words = smallestWords(language);
  const { knowledge } = change.comparison.after;
  const { moves, comparison } = change;
  const open = moves.filter((one) => one.before === undefined).map((one) => one.address);
  const others = comparison.findings().filter((one) => one.id !== finding.id);
  const told = TOLD.flatMap((kind) => {
    const ids = others.filter((one) => one.change === kind).map((one) => one.id);
    if (ids.length === 0) return [];
    return [
      words.effect(differenceWords(language).changes[kind], ids.slice(0, NAMED), Math.max(0, ids.length - NAMED)),
    ];
  });
  const asked = others.filter((one) => one.change === "question").length;
  return [
    ...moves.map((one) => moveText(one, knowledge, language)),
    ...(change.remedy === undefined || change.remedy === finding.rule.id ? [] : [`  ${words.remedy(change.remedy)}`]),
    `  ${words.becomes(assessmentWords(language).status[change.status])}`,
    ...told.map((one) => `  ${one}`),
    ...(asked === 0 ? [] : [`  ${words.questions(asked)}`]),
    ...(others.length === 0 ? [`  ${words.nothingElse}`] : []),
    `  ${words.design}`,
    ...(open.length === 0 ? [] : [`  ${words.perhapsSo(open)}`]),
  ];
}

/** One value of a change: what it is, what it would be, with the value in words. */
export function moveText(
  { address, before, value }: Move,
  knowledge: Assessment["knowledge"],
  language: Language,
): string {
  const words = smallestWords(language);
  const field = address.slice(address.indexOf(".") + 1);
  const plain = written(value);
  const named =
    typeof value === "string" && value !== "yes" && value !== "no"
      ? words.named(plain, valueOfField(field, value, knowledge, language))
      : plain;
  return words.move(address, before === undefined ? words.notStated : written(before), named);
}
