import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { isUnknown, type Known } from "../facts/known.ts";
import { gravestOf, stakesAt } from "../facts/stakes.ts";
import type { Finding, RuleRecord } from "./finding.ts";

export const ratings = ["critical", "high", "medium", "low"] as const;
export type Rating = (typeof ratings)[number];

/** How much a finding weighs, and out of what: the level of its rule and the greatest harm, of the kinds it guards against, at its subject. */
export interface Weight {
  readonly rating: Rating;
  readonly level: Rating;
  readonly harm: string;
  readonly harmBecause: Known<unknown> | undefined;
}

export const levelOf = (rule: RuleRecord): Rating => (rule.kind === "concern" ? rule.level : rule.guideline.level);

const UNSTATED = "unstated";

/** Weighs findings by the table of the knowledge base; where nothing can be at stake at the kind of subject, harm is unstated. */
export function weigher(evaluation: Evaluation, knowledge: Knowledge): (finding: Finding) => Weight {
  const table = [...knowledge.weights.values()][0]?.levels;
  return (finding) => {
    const level = levelOf(finding.rule);
    const stakes = stakesAt(finding.subject, evaluation.read);
    const stake = stakes === undefined ? undefined : gravestOf(stakes, finding.rule.guards);
    const harm = stake === undefined || isUnknown(stake.value) ? UNSTATED : String(stake.value);
    const row: Readonly<Record<string, Rating | undefined>> = table?.[level] ?? {};
    return { rating: row[harm] ?? level, level, harm, harmBecause: stake };
  };
}
