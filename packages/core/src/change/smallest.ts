import type { Assessment } from "../assess/assess.ts";
import type { Finding, Status } from "../assess/finding.ts";
import { judge } from "../assess/judge.ts";
import { groundsOf } from "../assess/reasons.ts";
import { compare, type Comparison } from "../compare/compare.ts";
import { unitAround } from "../facts/identity-proof.ts";
import { isKind } from "../model/document.ts";
import type { RecommendationRecord } from "../knowledge/rules.ts";
import { remedyOf } from "./remedy.ts";
import { createSearch, type Found, type Search } from "./search.ts";
import { valueAt, type Candidate } from "./setting.ts";
import { assessWith } from "./trial.ts";

/** A field with the value it has and the value it would have. */
export interface Move {
  readonly address: string;
  /** `undefined`: nobody has stated it. */
  readonly before: unknown;
  /** As it is written in a document. */
  readonly value: unknown;
}

/** A change of the design that clears a finding, assessed from scratch. */
export interface ClearingChange {
  readonly moves: readonly Move[];
  /** Recommendation whose own remedy it is, or begins with. */
  readonly remedy: string | undefined;
  /** What the finding becomes. */
  readonly status: Status;
  /** What else it does: everything that differs from the assessment before. */
  readonly comparison: Comparison;
}

/** Ways to clear a finding, the smallest first; the way of its own recommendation is among them where it has one. */
export interface SmallestChange {
  readonly best: ClearingChange | undefined;
  /** The remedy of the recommendation, where that is more than the smallest change. */
  readonly remedy: ClearingChange | undefined;
}

const CERTAIN: ReadonlySet<Status> = new Set(["raised", "gap", "partly"]);
/** How many ways are assessed as a whole before the choice. */
const COMPARED = 4;

interface Way extends Found {
  readonly remedy: string | undefined;
}

/**
 * The smallest change that would clear a certain finding: one value, else two, else what the recommendation sets with what
 * has to come to it. Values to choose are those of design choices in the reasons of the finding. Nothing is proposed that was
 * not assessed again from scratch.
 */
export function smallestChange(assessment: Assessment, finding: Finding): SmallestChange {
  if (!CERTAIN.has(finding.status)) return { best: undefined, remedy: undefined };
  const search = createSearch(assessment, finding);
  const remedies = remediesFor(assessment, finding).flatMap((one) => remedyWay(search, one));
  const singles = search.singles([]);
  const isDone = [...singles, ...remedies.filter((one) => one.settings.length <= 2)].some(isReal);
  const searched = isDone ? singles : [...singles, ...search.pairs([])];
  const ways = inOrder([...remedies, ...searched.map((one): Way => ({ ...one, remedy: undefined }))], finding);
  const best = chosen(assessment, finding, ways);
  const remedy = remedies.find((one) => best?.remedy === undefined && one.settings.length > (best?.moves.length ?? 0));
  return { best, remedy: remedy === undefined ? undefined : verified(assessment, finding, remedy) };
}

interface Remedy {
  readonly record: string;
  readonly settings: readonly Candidate[];
}

/** The remedy of the recommendation itself; of a concern those of what it leads to, on its subject, around it and within its reasons. */
function remediesFor(assessment: Assessment, finding: Finding): readonly Remedy[] {
  const { evaluation, judged, knowledge, document } = assessment;
  const of = (record: RecommendationRecord, subject: Finding["subject"]): readonly Remedy[] => {
    const settings = remedyOf(record, subject, evaluation);
    return settings.length === 0 ? [] : [{ record: record.id, settings }];
  };
  if (finding.rule.kind === "recommendation") return of(finding.rule, finding.subject);
  const { applies, decided } = judged.derive(finding);
  const named = [applies, decided].flatMap((one) => {
    if (one === undefined) return [];
    const { lines, missing } = groundsOf(one.because);
    return [...lines, ...missing].map((at) => at.entity);
  });
  const own = document.byId.get(finding.subject.id);
  const around = isKind(own, "component") ? [unitAround(own, evaluation.read).id] : [];
  const subjects = [...new Set([finding.subject.id, ...around, ...named, "system"])];
  return finding.rule.leads_to.flatMap(({ id }) => {
    const record = knowledge.recommendations.get(id);
    if (record === undefined) return [];
    const at = subjects
      .map((subject) => judged.finding(`${id}@${subject}`))
      .find((one) => one !== undefined && one.status !== "met" && one.status !== "not-relevant");
    return at === undefined ? [] : of(record, at.subject);
  });
}

/** A remedy, with one or two more values where it does not do alone, without those that are not needed. */
function remedyWay(search: Search, { record, settings }: Remedy): readonly Way[] {
  const status = search.statusWith(settings);
  const whole = isClear(status) ? [{ settings, status }] : search.singles(settings);
  const [first] = whole;
  if (first === undefined) return [];
  const least = search.least(first);
  return least.settings.some((one) => settings.includes(one)) ? [{ ...least, remedy: record }] : [];
}

const isClear = (status: Status): boolean => status === "met" || status === "cleared" || status === "not-relevant";

/** In order, and not only because the rule would no longer apply. */
const isReal = ({ status }: Found): boolean => status !== "not-relevant";

/** What is in order before what is only spared; then the fewest values, the remedy, what stands on the subject itself, the nearest value. */
function inOrder(ways: readonly Way[], { subject }: Finding): readonly Way[] {
  const cost = ({ settings, remedy, status }: Way): readonly number[] => [
    isReal({ settings, status }) ? 0 : 1,
    settings.length,
    remedy === undefined ? 1 : 0,
    settings.filter((one) => one.entity !== subject.id).length,
    settings.reduce((sum, one) => sum + one.distance, 0),
  ];
  return [...ways].sort((a, b) => lexical(cost(a), cost(b)));
}

function lexical(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? 0;
    if (one !== other) return one - other;
  }
  return 0;
}

/**
 * Of the first ways, as long as they are no larger than the first, the one that leaves the fewest certain findings in the
 * whole document; assessed from scratch, or the next one where that does not clear the finding.
 */
function chosen(assessment: Assessment, finding: Finding, ways: readonly Way[]): ClearingChange | undefined {
  const [first] = ways;
  if (first === undefined) return undefined;
  const alike = ways.filter((one) => one.settings.length === first.settings.length && isReal(one) === isReal(first));
  const left = new Map(
    alike.length < 2 ? [] : alike.slice(0, COMPARED).map((one) => [one, certainWith(assessment, one)] as const),
  );
  const order = [...left.keys()].sort((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0));
  for (const way of [...order, ...ways.filter((one) => !left.has(one))].slice(0, COMPARED)) {
    const made = verified(assessment, finding, way);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** How many findings of the whole document are certain when the settings of a way are supposed. */
function certainWith({ evaluation, knowledge }: Assessment, { settings }: Way): number {
  const judged = judge(evaluation.supposing(new Map(settings.flatMap((one) => [...one.supposed]))), knowledge);
  return judged.count("raised") + judged.count("gap") + judged.count("partly");
}

/** Assesses a way from scratch; nothing where it does not do what supposing said. */
function verified(assessment: Assessment, finding: Finding, way: Way): ClearingChange | undefined {
  const changes = way.settings.map(({ address, value }) => ({ set: address, value }));
  const after = assessWith(assessment, changes);
  const now = after?.judged.finding(finding.id);
  if (after === undefined || now === undefined || !isClear(now.status)) return undefined;
  const moves = way.settings.map(({ address, value }) => ({
    address,
    before: valueAt(assessment.document, address),
    value,
  }));
  return { moves, remedy: way.remedy, status: now.status, comparison: compare(assessment, after) };
}
