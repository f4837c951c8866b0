import {
  findingChanges,
  type Cause,
  type Comparison,
  type EntityDifference,
  type FindingChange,
  type FindingDifference,
  type Side,
  type ValueChange,
} from "@sekisho/core";
import {
  assessmentWords,
  differenceWords,
  inLanguage,
  reasonWords,
  type ChangeCounts,
  type Language,
} from "@sekisho/words";
import { nameOf } from "./names.ts";
import { notedTitle } from "./noted.ts";
import { written } from "./values.ts";

/** What the two sides of a comparison are called: a revision, a folder, a model. */
export interface Labels {
  readonly before: string;
  readonly after: string;
}

/** Fields that hold words for people; no rule reads them. */
const WORDING: ReadonlySet<string> = new Set(["name", "description", "note", "foreign"]);
export const isWording = ({ field }: ValueChange): boolean => WORDING.has(field.split(".").at(-1) ?? "");

/** How many findings became what. */
export function changeCounts(comparison: Comparison): ChangeCounts {
  const counts: Record<FindingChange, number> = {
    new: 0,
    worse: 0,
    rated: 0,
    question: 0,
    better: 0,
    settled: 0,
    closed: 0,
  };
  for (const one of comparison.findings()) counts[one.change] += 1;
  return counts;
}

/** Findings by what became of them, gravest first. */
export const findingsByChange = (
  comparison: Comparison,
): readonly { readonly change: FindingChange; readonly findings: readonly FindingDifference[] }[] =>
  findingChanges.map((change) => ({
    change,
    findings: comparison.findings().filter((one) => one.change === change),
  }));

/** The first lines of every output: what was compared, what was not read, the counts. */
export function headlines(comparison: Comparison, labels: Labels, language: Language): readonly string[] {
  const words = differenceWords(language);
  const { before, after } = comparison;
  const numbers = (of: (assessment: Comparison["before"]) => number): readonly [number, number] => [
    of(before),
    of(after),
  ];
  const certain = (of: Comparison["before"]): number =>
    of.judged.count("raised") + of.judged.count("gap") + of.judged.count("partly") + of.noted().length;
  return [
    ...(before.document.incomplete ? [words.incomplete(labels.before)] : []),
    ...(after.document.incomplete ? [words.incomplete(labels.after)] : []),
    words.bound(
      numbers(certain),
      numbers((one) => certain(one) + one.judged.count("unknown")),
      numbers((one) => one.questions().length),
    ),
    ...(isSame(comparison)
      ? [words.same]
      : [isWithoutEffect(comparison) ? words.noEffect : countsText(comparison, language)]),
  ];
}

/** How many findings became what, in a sentence. */
export const countsText = (comparison: Comparison, language: Language): string =>
  differenceWords(language).counts(changeCounts(comparison), comparison.findings().filter(wasCertain).length);
/** Was it certain, and is open now? What is no longer stated is not better. */
const wasCertain = (one: FindingDifference): boolean => one.change === "question" && CERTAIN.has(one.before);
const CERTAIN: ReadonlySet<string> = new Set(["raised", "gap", "partly"]);

/** Do the two models differ in nothing? */
export const isSame = ({ model }: Comparison): boolean => model.entities.length + model.settings.length === 0;

function isWithoutEffect(comparison: Comparison): boolean {
  const { raised, gone } = comparison.questions();
  const { reopened, notApplied } = comparison.decisions();
  return [
    comparison.findings(),
    comparison.endpoints(),
    comparison.surface(),
    raised,
    gone,
    reopened,
    notApplied,
  ].every((one) => one.length === 0);
}

/** A status in words; of what is not there, that. */
export function statusWord(status: FindingDifference["before"], language: Language): string {
  return status === "absent" ? differenceWords(language).absent : assessmentWords(language).status[status];
}

/** What became of the status of a finding, or of its rating where only that changed. */
export function transition(one: FindingDifference, language: Language): string {
  const { rating } = assessmentWords(language);
  return one.change === "rated" && one.ratingBefore !== undefined
    ? `${rating[one.ratingBefore]} → ${rating[one.rating]}`
    : `${statusWord(one.before, language)} → ${statusWord(one.after, language)}`;
}

/** A cause in a few words. */
export const causeText = (cause: Cause, language: Language): string =>
  cause.is === "value" ? valueText(cause.change, language) : entityText(cause.difference, language);

/** A value that changed: from what to what; of a list, its members that came and went. */
export function valueText({ address, before, after }: ValueChange, language: Language): string {
  const words = differenceWords(language);
  const decision = after.decision ?? before.decision;
  const by = decision === undefined ? "" : ` [${decision}]`;
  const [was, is] = [membersOf(before), membersOf(after)];
  if (was !== undefined && is !== undefined) {
    const gained = is.filter((one) => !was.includes(one));
    const lost = was.filter((one) => !is.includes(one));
    return words.members(address, gained, lost) + by;
  }
  return words.value(address, sideText(before, language), sideText(after, language)) + by;
}

const membersOf = ({ value }: Side): readonly string[] | undefined =>
  Array.isArray(value) && value.length > 0 ? value.map(written) : undefined;

function sideText({ value }: Side, language: Language): string {
  const words = differenceWords(language);
  if (value === undefined) return words.notStated;
  return Array.isArray(value) && value.length === 0 ? words.nothing : written(value);
}

/** What happened to an entity as a whole; nothing where only values of it changed. */
export function entityText(one: EntityDifference, language: Language): string {
  const words = differenceWords(language);
  const kind = words.kinds[one.kind];
  if (one.is === "added") return words.added(kind, one.id);
  if (one.is === "removed") return words.removed(kind, one.id);
  if (one.was !== undefined) return words.renamed(kind, one.was, one.id);
  return one.unread ? words.unread(kind, one.id) : "";
}

/** Results with the same causes together, in the order in which the first of each stands. */
export function byCauses<T>(
  all: readonly T[],
  causesOf: (one: T) => readonly Cause[],
  language: Language,
): readonly { readonly because: readonly string[]; readonly of: readonly T[] }[] {
  const groups = new Map<string, { readonly because: readonly string[]; readonly of: T[] }>();
  for (const one of all) {
    const causes = causesOf(one);
    const key = causes.map(({ id }) => id).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { because: causes.map((cause) => causeText(cause, language)), of: [one] });
    else group.of.push(one);
  }
  return [...groups.values()];
}

/** A line of the list of what changed in the model. */
export interface ModelLine {
  readonly sign: "+" | "−" | "~";
  readonly said: string;
  readonly place: string | undefined;
}

/** What changed in the model, line by line; texts that were only reworded are counted. */
export function modelLines(
  { model }: Comparison,
  language: Language,
): { readonly lines: readonly ModelLine[]; readonly reworded: number } {
  const lines: ModelLine[] = [];
  let reworded = 0;
  for (const one of model.entities) {
    const text = entityText(one, language);
    const sign = one.is === "added" ? "+" : one.is === "removed" ? "−" : "~";
    if (text !== "") lines.push({ sign, said: text, place: one.is === "removed" ? undefined : placeText(one.place) });
    for (const change of one.values) {
      if (isWording(change)) reworded += 1;
      else lines.push({ sign: "~", said: valueText(change, language), place: placeText(change.after.place) });
    }
  }
  for (const { field, before, after } of model.settings) {
    const side = (value: unknown): Side => ({ value, place: undefined });
    const change = { address: field, entity: "", field, before: side(before), after: side(after) };
    lines.push({ sign: "~", said: valueText(change, language), place: undefined });
  }
  return { lines, reworded };
}

const placeText = (place: Side["place"]): string | undefined =>
  place === undefined ? undefined : `${place.file}:${place.line}`;

/** What a finding says: about what, and the title of its rule or of what a person wrote. */
export function findingText({ of }: FindingDifference, language: Language): string {
  const title = "rule" in of ? inLanguage(of.rule.title, language) : notedTitle(of, language);
  return `${nameOf(of.subject, language)}${reasonWords(language).colon}${title}`;
}
