import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Document } from "../model/document.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { isUnknown, type Known } from "../facts/known.ts";
import { gravestOf, stakesAt } from "../facts/stakes.ts";
import type { Finding, RuleRecord } from "./finding.ts";

export const ratings = ["critical", "high", "medium", "low"] as const;
export type Rating = (typeof ratings)[number];

/** Is a word one of the ratings? */
export const isRating = (word: string): word is Rating => ratings.some((one) => one === word);

/** How much a finding weighs, and out of what: the level of its rule and the greatest harm, of the kinds it guards against, at its subject. */
export interface Weight {
  readonly rating: Rating;
  readonly level: Rating;
  readonly harm: string;
  readonly harmBecause: Known<unknown> | undefined;
  /** The decision by which somebody rated the finding anew. */
  readonly anew?: string;
}

export const levelOf = (rule: RuleRecord): Rating => (rule.kind === "concern" ? rule.level : rule.guideline.level);

/** Findings that somebody rated anew, by id; the decision that stands last counts. */
const ratedAnew = ({ entities }: Document): ReadonlyMap<string, { readonly rating: Rating; readonly anew: string }> =>
  new Map(
    entities.decision.flatMap(({ id, value: { status, finding, rated } }) =>
      status === "rated" && finding !== undefined && rated !== undefined && isRating(rated)
        ? [[finding, { rating: rated, anew: id }] as const]
        : [],
    ),
  );

const UNSTATED = "unstated";

/** Weighs findings by the table of the knowledge base; where nothing can be at stake at the kind of subject, harm is unstated. */
export function weigher(evaluation: Evaluation, knowledge: Knowledge): (finding: Finding) => Weight {
  const table = [...knowledge.weights.values()][0]?.levels;
  const anew = ratedAnew(evaluation.document);
  return (finding) => {
    const level = levelOf(finding.rule);
    const stakes = stakesAt(finding.subject, evaluation.read);
    const stake = stakes === undefined ? undefined : gravestOf(stakes, finding.rule.guards);
    const harm = stake === undefined || isUnknown(stake.value) ? UNSTATED : stake.value;
    const row: Readonly<Record<string, Rating | undefined>> = table?.[level] ?? {};
    const decided = anew.get(finding.id);
    return { rating: row[harm] ?? level, level, harm, harmBecause: stake, ...decided };
  };
}
