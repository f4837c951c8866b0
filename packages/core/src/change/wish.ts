import type { Rating } from "../assess/rating.ts";
import type { Setting } from "./setting.ts";

/** What a person can say about findings; risks have states of their own. */
export const decisionStatuses = [
  "planned",
  "in-place",
  "held",
  "rejected",
  "not-relevant",
  "overruled",
  "false-alarm",
  "rated",
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

/** States whose decision has an effect on the model. */
export const withEffect: ReadonlySet<DecisionStatus> = new Set(["planned", "in-place"]);
/** States by which a person says no to what was judged: they note what it rested on, and are reopened when that changes. */
export const relying: ReadonlySet<DecisionStatus> = new Set([
  "rejected",
  "not-relevant",
  "overruled",
  "false-alarm",
  "rated",
]);
/** States in which a finding itself is spoken of, whatever the rule recommends. */
export const ofFinding: ReadonlySet<DecisionStatus> = new Set(["false-alarm", "rated"]);

/** What each state has to be given besides who and when. */
export const needed: Readonly<Record<DecisionStatus, readonly WishKey[]>> = {
  planned: [],
  "in-place": [],
  held: ["why"],
  rejected: ["why"],
  "not-relevant": ["why"],
  overruled: ["law", "where"],
  "false-alarm": ["why"],
  rated: ["rated", "why"],
};
/** What each state may be given besides. */
export const possible: Readonly<Record<DecisionStatus, readonly WishKey[]>> = {
  planned: ["due", "why"],
  "in-place": ["evidence", "why"],
  held: ["until"],
  rejected: ["until"],
  "not-relevant": [],
  overruled: ["why"],
  "false-alarm": ["evidence"],
  rated: [],
};

export type WishKey = "why" | "due" | "until" | "law" | "where" | "rated" | "evidence";

/** What shows that it is so. Files lie in the folder of the document. */
export interface Evidence {
  readonly what: string;
  readonly file?: string;
  readonly link?: string;
  /** SHA-256 of the file. */
  readonly sha256?: string;
}

/** What somebody wants to decide about findings. */
export interface Wish {
  /** Ids of findings: `RECORD@ID`, or that of a finding by hand. */
  readonly targets: readonly string[];
  readonly status: DecisionStatus;
  /** Id of a person of the document. */
  readonly by: string;
  /** The day, `2026-11-25`. */
  readonly since: string;
  readonly why?: string;
  readonly due?: string;
  readonly until?: string;
  readonly law?: string;
  readonly where?: string;
  readonly rated?: Rating;
  readonly evidence?: readonly Evidence[];
  /** What it does to the model, instead of what the recommendation sets; empty: nothing. */
  readonly settings?: readonly Setting[];
  /** The id that a single new decision is to have. */
  readonly id?: string;
}

/** Why a decision cannot be made, by code, with what its message is filled with. */
export interface WishProblemParams {
  /** `subject` is a concern or was judged by no rule: these states are for recommendations. */
  "only-recommendations": { readonly id: string; readonly status: DecisionStatus };
  "no-people": Readonly<Record<string, never>>;
  "no-person": { readonly typed: string; readonly people: readonly string[]; readonly nearest?: string };
  missing: { readonly status: DecisionStatus; readonly keys: readonly WishKey[] };
  /** Given, and the state does not take it. */
  surplus: { readonly status: DecisionStatus; readonly keys: readonly WishKey[] };
  "no-day": { readonly key: string; readonly value: string };
  /** `until` or `due` lies before the day of the decision. */
  "day-order": { readonly key: string; readonly value: string; readonly since: string };
  "no-country": { readonly value: string };
  /** A decision that is there speaks of these and of others: it has to be decided as a whole. */
  "decided-together": { readonly decision: string; readonly status: string; readonly findings: readonly string[] };
  "id-taken": { readonly id: string };
  "id-for-several": { readonly id: string; readonly decisions: number };
  /** The rule does not apply there. */
  "not-relevant": { readonly id: string };
  /** The rule finds it in order already. */
  "in-order": { readonly id: string };
}
export type WishProblemCode = keyof WishProblemParams;
export interface WishProblemOf<C extends WishProblemCode> {
  readonly code: C;
  readonly params: WishProblemParams[C];
}
export type WishProblem = { [C in WishProblemCode]: WishProblemOf<C> }[WishProblemCode];
