import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { ConcernRecord, RecommendationRecord } from "../knowledge/rules.ts";
import type { Known } from "../facts/known.ts";

/** What a rule says of a subject. Order is the order in the typed arrays. */
export const statuses = ["not-relevant", "cleared", "raised", "met", "partly", "gap", "unknown"] as const;
export type Status = (typeof statuses)[number];

export type RuleRecord = ConcernRecord | RecommendationRecord;

/** A finding: one rule and one subject. Its id is `RECORD@ID`, for ever. */
export interface Finding {
  readonly id: string;
  readonly rule: RuleRecord;
  readonly subject: Entity<Kind>;
  readonly status: Status;
}

/** A finding with its reasons: what decided it, condition by condition. */
export interface Derivation {
  readonly finding: Finding;
  readonly applies: Known<boolean>;
  /** `raises` of a concern, `met` of a recommendation; absent where the rule does not apply. */
  readonly decided?: Known<boolean>;
  readonly partly?: Known<boolean>;
}

export const findingId = (record: string, subject: string): string => `${record}@${subject}`;
