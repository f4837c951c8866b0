import { ratings, type Rating } from "../assess/rating.ts";
import type { Comparison } from "./compare.ts";
import type { FindingDifference } from "./findings.ts";

/**
 * Findings of a rating or above that were none before, or were rated below: what a gate may fail on when it fails only on
 * what is new. `question` also counts findings that have become questions.
 */
export function newFindings(comparison: Comparison, from: Rating | "question"): readonly FindingDifference[] {
  const worst = from === "question" ? ratings.length : ratings.indexOf(from);
  const counts = (rating: Rating | undefined): boolean => rating !== undefined && ratings.indexOf(rating) <= worst;
  return comparison.findings().filter((one) => {
    if (one.change === "new") return counts(one.rating);
    if (one.change === "question") return from === "question";
    return one.change === "rated" && counts(one.rating) && !counts(one.ratingBefore);
  });
}
