import type { Assessment } from "../assess/assess.ts";
import type { Finding } from "../assess/finding.ts";
import type { NotedFinding } from "../assess/noted.ts";
import { freeId } from "../edit/free-id.ts";
import type { Entity } from "../model/document.ts";
import type { Change } from "../model/schema/work.ts";
import { reliedOn } from "./relied-on.ts";
import { remedyOf } from "./remedy.ts";
import { ofFinding, relying, withEffect, type Wish, type WishProblem } from "./wish.ts";
import { wishProblems } from "./wish-checks.ts";

/** A decision that is to be written: a new one, or other fields of one that is there. */
export interface DraftDecision {
  readonly id: string;
  readonly isNew: boolean;
  /** The fields to write, in the order in which they are read best. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly changes: readonly Change[];
  /** What it is about, as it is judged now. */
  readonly findings: readonly (Finding | NotedFinding)[];
}

/** What became of a wish: drafts of all its decisions, or everything that is in the way. */
export type Drafted =
  | { readonly is: "drafted"; readonly decisions: readonly DraftDecision[] }
  | { readonly is: "refused"; readonly unknown: readonly string[]; readonly problems: readonly WishProblem[] };

/** One decision of a wish: what it is about, with the findings it covers. */
interface Subject {
  readonly recommendation: string | undefined;
  readonly finding: string | undefined;
  readonly covers: readonly (Finding | NotedFinding)[];
}

/**
 * Drafts the decisions that a wish comes to. Findings of one recommendation become one decision on several parts; each other
 * finding becomes one of its own. A decision about the same that is there already is changed, never written twice. Effects
 * are resolved from what the recommendation sets, once and for all.
 */
export function draftDecisions(assessment: Assessment, wish: Wish): Drafted {
  const found = wish.targets.map((id) => ({ id, finding: findingOf(assessment, id) }));
  const unknown = found.flatMap(({ id, finding }) => (finding === undefined ? [id] : []));
  const findings = found.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const subjects = grouped([...new Map(findings.map((one) => [one.id, one])).values()], wish);
  const placed = subjects.map((subject) => ({ subject, existing: existingFor(assessment, subject) }));
  const problems = [
    ...wishProblems(wish, assessment),
    ...findings.flatMap((one) => fitProblems(one, wish)),
    ...placed.flatMap(({ subject, existing }) => togetherProblems(existing, subject)),
    ...idProblems(
      wish,
      placed.map((one) => one.existing),
      assessment,
    ),
  ];
  if (unknown.length + problems.length > 0) return { is: "refused", unknown, problems };
  const taken = new Map(assessment.document.byId);
  const decisions = placed.map(({ subject, existing }): DraftDecision => {
    const of = { byId: taken, formerly: assessment.document.formerly };
    const id = existing?.id ?? wish.id ?? freeId(of, nameOf(subject));
    if (existing === undefined) taken.set(id, assessment.evaluation.read.system);
    const changes = withEffect.has(wish.status) ? changesOf(assessment, subject, wish, existing) : [];
    const value = valueOf(assessment, subject, wish, changes, existing);
    return { id, isNew: existing === undefined, value, changes, findings: subject.covers };
  });
  return { is: "drafted", decisions };
}

/** The finding of an id, whether a rule made it or a person. */
export const findingOf = (assessment: Assessment, id: string): Finding | NotedFinding | undefined =>
  assessment.judged.finding(id) ?? assessment.noted().find((one) => one.id === id);

const isRuled = (one: Finding | NotedFinding): one is Finding => "rule" in one;

function grouped(findings: readonly (Finding | NotedFinding)[], { status }: Wish): readonly Subject[] {
  const groups = new Map<string, Subject>();
  for (const one of findings) {
    const recommendation =
      isRuled(one) && one.rule.kind === "recommendation" && !ofFinding.has(status) ? one.rule.id : undefined;
    const key = recommendation ?? one.id;
    const group = groups.get(key);
    groups.set(key, {
      recommendation,
      finding: recommendation === undefined ? one.id : undefined,
      covers: [...(group?.covers ?? []), one],
    });
  }
  return [...groups.values()];
}

const subjectsOf = (decision: Entity<"decision">): readonly string[] => decision.value.applies_to ?? ["system"];

/** The decision that is there about the same recommendation and one of the same parts, or about the same finding. */
function existingFor(
  { document }: Assessment,
  { recommendation, finding, covers }: Subject,
): Entity<"decision"> | undefined {
  const ids = new Set(covers.map((one) => one.subject.id));
  return document.entities.decision.findLast((one) => {
    if (finding !== undefined) return one.value.finding === finding;
    return one.value.recommendation === recommendation && subjectsOf(one).some((id) => ids.has(id));
  });
}

/** A decision on several parts is one signature: it is not taken apart silently. */
function togetherProblems(
  existing: Entity<"decision"> | undefined,
  { recommendation, covers }: Subject,
): readonly WishProblem[] {
  if (existing === undefined || recommendation === undefined) return [];
  const ids = new Set(covers.map((one) => one.subject.id));
  const others = subjectsOf(existing).filter((id) => !ids.has(id));
  if (others.length === 0) return [];
  const findings = subjectsOf(existing).map((id) => `${recommendation}@${id}`);
  return [{ code: "decided-together", params: { decision: existing.id, status: existing.value.status, findings } }];
}

const RECOMMENDATIONS_ONLY: ReadonlySet<string> = new Set(["rejected", "not-relevant", "overruled"]);
const IN_ORDER: ReadonlySet<string> = new Set(["met", "cleared"]);

/** Does the state fit what was found? */
function fitProblems(one: Finding | NotedFinding, { status }: Wish): readonly WishProblem[] {
  const { id } = one;
  const isRecommendation = isRuled(one) && one.rule.kind === "recommendation";
  if (RECOMMENDATIONS_ONLY.has(status) && !isRecommendation)
    return [{ code: "only-recommendations", params: { id, status } }];
  if (!isRuled(one)) return [];
  if (one.status === "not-relevant") return [{ code: "not-relevant", params: { id } }];
  return IN_ORDER.has(one.status) && status !== "in-place" ? [{ code: "in-order", params: { id } }] : [];
}

function idProblems(
  { id }: Wish,
  existing: readonly (Entity<"decision"> | undefined)[],
  { document }: Assessment,
): readonly WishProblem[] {
  if (id === undefined) return [];
  const made = existing.filter((one) => one === undefined).length;
  if (made > 1) return [{ code: "id-for-several", params: { id, decisions: made } }];
  return made === 1 && (document.byId.has(id) || document.formerly.has(id))
    ? [{ code: "id-taken", params: { id } }]
    : [];
}

/** `clp13-6-11-chip`: what it is about, not what was decided, which may change. */
function nameOf({ recommendation, finding, covers }: Subject): string {
  const [only] = covers;
  if (recommendation === undefined) return finding ?? "decision";
  return covers.length === 1 && only !== undefined ? `${recommendation}-${only.subject.id}` : recommendation;
}

/** What it does to the model: as wished, as it was written down when it was decided, or what the recommendation sets. */
function changesOf(
  { evaluation, knowledge }: Assessment,
  { recommendation, covers }: Subject,
  wish: Wish,
  existing: Entity<"decision"> | undefined,
): readonly Change[] {
  if (wish.settings !== undefined) return wish.settings.map(({ address, value }) => ({ set: address, value }));
  if (existing?.value.changes !== undefined) return existing.value.changes;
  const record = knowledge.recommendations.get(recommendation ?? "");
  if (record === undefined) return [];
  const settings = covers.flatMap((one) => remedyOf(record, one.subject, evaluation));
  return [...new Map(settings.map(({ address, value }) => [address, { set: address, value }])).values()];
}

function valueOf(
  assessment: Assessment,
  { recommendation, finding, covers }: Subject,
  wish: Wish,
  changes: readonly Change[],
  existing: Entity<"decision"> | undefined,
): Readonly<Record<string, unknown>> {
  const { status, law, where } = wish;
  const judged = covers.filter(isRuled);
  const about = recommendation === undefined ? { finding } : { recommendation };
  const parts = covers.map((one) => one.subject.id);
  const written = {
    ...about,
    ...(recommendation === undefined || (parts.length === 1 && parts[0] === "system") ? {} : { applies_to: parts }),
    status,
    by: wish.by,
    since: wish.since,
    due: wish.due,
    until: wish.until,
    why: wish.why,
    rated: wish.rated,
    overruled_by: law === undefined || where === undefined ? undefined : { law, where },
    changes: changes.length === 0 || changes === existing?.value.changes ? undefined : changes,
    evidence: wish.evidence?.length === 0 ? undefined : wish.evidence,
    relied_on: relying.has(status) && judged.length > 0 ? reliedOn(assessment, judged) : undefined,
  };
  const same = existing === undefined ? new Set<string>() : new Set(["recommendation", "finding", "applies_to"]);
  return Object.fromEntries(Object.entries(written).filter(([key, value]) => value !== undefined && !same.has(key)));
}
