import type { Assessment } from "../assess/assess.ts";
import { questionDifferences, type QuestionDifferences } from "./asking.ts";
import { causeFinder } from "./causes.ts";
import { findingDifferences, type FindingDifference } from "./findings.ts";
import { modelDifference, type ModelDifference } from "./model.ts";
import { once } from "./once.ts";
import { pair } from "./pairing.ts";
import { decisionDifferences, type DecisionDifferences } from "./reopened.ts";
import { surfaceDifferences, type SurfaceDifference } from "./surface.ts";
import { classDifferences, type ClassDifference } from "./unit-classes.ts";

/** What differs between two assessments, and what made it differ. Parts that cost more are worked out when first asked for. */
export interface Comparison {
  readonly schema: "sekisho/diff/1";
  readonly before: Assessment;
  readonly after: Assessment;
  readonly model: ModelDifference;
  /** Findings that are not what they were, gravest change first. */
  readonly findings: () => readonly FindingDifference[];
  readonly endpoints: () => readonly ClassDifference[];
  readonly surface: () => readonly SurfaceDifference[];
  readonly questions: () => QuestionDifferences;
  readonly decisions: () => DecisionDifferences;
}

/**
 * Compares two assessments: of two states of a document, or of two models of one. Both must be of the same knowledge and
 * the same day, so that only what was written makes a difference. Pure; nothing in the result speaks of a day.
 */
export function compare(before: Assessment, after: Assessment): Comparison {
  const pairing = pair(before.document, after.document);
  const model = modelDifference(before.document, after.document, pairing);
  const causesOf = causeFinder(model, pairing);
  const findings = once(() => findingDifferences(before, after, pairing, causesOf));
  return {
    schema: "sekisho/diff/1",
    before,
    after,
    model,
    findings,
    endpoints: once(() => classDifferences(before, after, pairing, causesOf)),
    surface: once(() => surfaceDifferences(before, after, pairing, causesOf)),
    questions: once(() => questionDifferences(before, after, pairing)),
    decisions: once(() => decisionDifferences(before, after, pairing, findings)),
  };
}
