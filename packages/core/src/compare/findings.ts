import type { Assessment } from "../assess/assess.ts";
import type { Finding, Status } from "../assess/finding.ts";
import type { NotedFinding } from "../assess/noted.ts";
import { ratings, type Rating } from "../assess/rating.ts";
import type { Judged } from "../assess/judge.ts";
import type { Known } from "../facts/known.ts";
import type { Cause, CauseFinder } from "./causes.ts";
import { once } from "./once.ts";
import type { Pairing } from "./pairing.ts";

/**
 * What became of a finding, gravest first: raised or a gap that was none; a half-done thing undone; rated otherwise; a question
 * now; half done now; a question answered well; closed.
 */
export const findingChanges = ["new", "worse", "rated", "question", "better", "settled", "closed"] as const;
export type FindingChange = (typeof findingChanges)[number];

/** A finding that is not what it was. */
export interface FindingDifference {
  /** By the id that it has now. */
  readonly id: string;
  /** Its id before, where its subject was renamed. */
  readonly was?: string;
  readonly change: FindingChange;
  /** `absent`: its subject was not there, or is no longer. */
  readonly before: Status | "absent";
  readonly after: Status | "absent";
  /** As it is now; where its subject is gone, as it was. One that a person wrote down has no rule. */
  readonly of: Finding | NotedFinding;
  /** As it weighs now; where it is closed or settled, as it weighed before. */
  readonly rating: Rating;
  /** As it weighed before, where it was certain or open before. */
  readonly ratingBefore?: Rating;
  /** What changed in the model that it rests on. Worked out when asked for. */
  readonly causes: () => readonly Cause[];
}

type Standing = "certain" | "open" | "fine";
type State = Status | "absent";
const standings: Readonly<Record<State, Standing>> = {
  raised: "certain",
  gap: "certain",
  partly: "certain",
  unknown: "open",
  met: "fine",
  cleared: "fine",
  "not-relevant": "fine",
  absent: "fine",
};

/** The change between two states of a finding; nothing where it makes no difference. */
function changeOf(before: State, after: State): FindingChange | undefined {
  const [was, is] = [standings[before], standings[after]];
  if (was === is) {
    if (before === after || is !== "certain") return undefined;
    return after === "partly" ? "better" : "worse";
  }
  if (is === "certain") return "new";
  if (is === "open") return "question";
  return was === "open" ? "settled" : "closed";
}

/**
 * Findings that differ, gravest change first; of what became open, first what was certain; then by rating, then in the order
 * of rules and of the document.
 */
export function findingDifferences(
  before: Assessment,
  after: Assessment,
  pairing: Pairing,
  causesOf: CauseFinder,
): readonly FindingDifference[] {
  const found: FindingDifference[] = [];
  const matched = new Set<Finding["id"]>();
  const put = (was: Finding | undefined, is: Finding | undefined): void => {
    const one = difference({ before, after, causesOf }, was, is);
    if (one !== undefined) found.push(one);
  };
  for (const is of after.judged.findings()) {
    const was = formerOf(before.judged, is, pairing, after);
    if (was !== undefined) matched.add(was.id);
    put(was, is);
  }
  for (const was of before.judged.findings())
    if (!matched.has(was.id)) put(was, after.judged.finding(`${was.rule.id}@${pairing.now(was.subject.id)}`));
  found.push(...notedDifferences({ before, after, causesOf }, pairing));
  const order = (one: FindingDifference): number =>
    (findingChanges.indexOf(one.change) * 2 + (standings[one.before] === "certain" ? 0 : 1)) * ratings.length +
    ratings.indexOf(one.rating);
  return found.sort((a, b) => order(a) - order(b));
}

function formerOf(judged: Judged, is: Finding, pairing: Pairing, { document }: Assessment): Finding | undefined {
  const entity = document.byId.get(is.subject.id);
  const former = entity && pairing.former(entity);
  return former && judged.finding(`${is.rule.id}@${former.id}`);
}

interface Sides {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly causesOf: CauseFinder;
}

function difference(sides: Sides, was: Finding | undefined, is: Finding | undefined): FindingDifference | undefined {
  const finding = is ?? was;
  if (finding === undefined) return undefined;
  const before: State = was?.status ?? "absent";
  const after: State = is?.status ?? "absent";
  const weighed = (assessment: Assessment, one: Finding | undefined): Rating | undefined =>
    one === undefined || standings[one.status] === "fine" ? undefined : assessment.weigh(one).rating;
  let change = changeOf(before, after);
  if (change === undefined && standings[after] !== "certain") return undefined;
  const [ratingBefore, ratingAfter] = [weighed(sides.before, was), weighed(sides.after, is)];
  if (change === undefined && ratingBefore !== ratingAfter) change = "rated";
  const rating = ratingAfter ?? ratingBefore;
  if (change === undefined || rating === undefined) return undefined;
  return {
    id: finding.id,
    ...(was === undefined || was.id === finding.id ? {} : { was: was.id }),
    change,
    before,
    after,
    of: finding,
    rating,
    ...(ratingBefore === undefined ? {} : { ratingBefore }),
    causes: once(() =>
      sides.causesOf({
        subject: finding.subject.id,
        before: reasonsOf(sides.before, was, change),
        after: reasonsOf(sides.after, is, change),
      }),
    ),
  };
}

/** What a person wrote down, and decisions that the model contradicts: certain, or not there. */
function notedDifferences({ before, after, causesOf }: Sides, pairing: Pairing): readonly FindingDifference[] {
  const nowOf = (one: NotedFinding): string => {
    const [id = "", ...address] = one.id.split("@");
    const [entity = "", ...field] = address.join("@").split(".");
    return address.length === 0 ? pairing.now(id) : `${pairing.now(id)}@${[pairing.now(entity), ...field].join(".")}`;
  };
  const old = new Map(before.noted().map((one) => [nowOf(one), one]));
  const now = new Map(after.noted().map((one) => [one.id, one]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): readonly FindingDifference[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const of = is ?? was;
    if (of === undefined || was?.rating === is?.rating) return [];
    return [
      {
        id,
        ...(was === undefined || was.id === id ? {} : { was: was.id }),
        change: was === undefined ? "new" : is === undefined ? "closed" : "rated",
        before: was === undefined ? "absent" : "raised",
        after: is === undefined ? "absent" : "raised",
        of,
        rating: of.rating,
        ...(was === undefined ? {} : { ratingBefore: was.rating }),
        causes: once(() => causesOf({ subject: "", before: groundsOf(was), after: groundsOf(is) })),
      },
    ];
  });
}

/** The lines that something noted stands on. */
function groundsOf(one: NotedFinding | undefined): readonly Known<unknown>[] {
  if (one === undefined) return [];
  const { from } = one;
  const line = (entity: string, field: string): Known<unknown> => ({
    value: true,
    because: { on: "line", at: { entity, field }, is: undefined },
  });
  if (from.by === "hand") return [line(from.finding.id, "rated")];
  const [entity = "", ...field] = from.address.split(".");
  if (from.by === "day") return [line(entity, field.join("."))];
  const at = line(entity, field.join("."));
  return "decision" in from ? [at, line(from.decision.id, "status"), line(from.decision.id, "changes")] : [at];
}

/** Why a finding is what it is; of one that is only rated otherwise, the harm that it is weighed by. */
function reasonsOf(
  assessment: Assessment,
  finding: Finding | undefined,
  change: FindingChange,
): readonly Known<unknown>[] {
  if (finding === undefined) return [];
  if (change === "rated") return present([assessment.weigh(finding).harmBecause]);
  const { applies, decided, partly } = assessment.judged.derive(finding);
  return present([applies, decided, partly]);
}

const present = <T>(all: readonly (T | undefined)[]): readonly T[] =>
  all.flatMap((one) => (one === undefined ? [] : [one]));
