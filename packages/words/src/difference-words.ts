import type { FindingChange, Kind } from "@sekisho/core";

/** Numbers of findings by what became of them. */
export type ChangeCounts = Readonly<Record<FindingChange, number>>;

/** Every message of a comparison of two assessments, in one language. */
export interface DifferenceWords {
  /** First line: which product, and which two states of it. */
  readonly title: (name: string, before: string, after: string) => string;
  /** Certain and possible findings, and open questions, before and after. */
  readonly bound: (
    certain: readonly [number, number],
    possible: readonly [number, number],
    questions: readonly [number, number],
  ) => string;
  /** How many findings became what; nothing is said of what did not happen. `wereCertain`: of those that became questions. */
  readonly counts: (counts: ChangeCounts, wereCertain: number) => string;
  /** Heading of what is new against a revision. */
  readonly since: (before: string) => string;
  /** Not a single value differs. */
  readonly same: string;
  /** Values differ; no finding, class, entry point or question does. */
  readonly noEffect: string;
  /** One of the two documents could not be read as a whole. */
  readonly incomplete: (side: string) => string;
  /** Headings of findings by what became of them. */
  readonly changes: Readonly<Record<FindingChange, string>>;
  readonly because: (causes: readonly string[]) => string;
  /** A value that changed: from what to what. */
  readonly value: (address: string, before: string, after: string) => string;
  /** Members that a list gained and lost. */
  readonly members: (address: string, gained: readonly string[], lost: readonly string[]) => string;
  readonly notStated: string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly added: (kind: string, id: string) => string;
  readonly removed: (kind: string, id: string) => string;
  readonly renamed: (kind: string, was: string, id: string) => string;
  /** Something with problems in it: nothing is known about it, so nothing is compared. */
  readonly unread: (kind: string, id: string) => string;
  readonly more: (count: number) => string;
  readonly sections: Readonly<Record<"model" | "endpoints" | "surface" | "questions" | "decisions", string>>;
  readonly endpoint: (unit: string, before: string, after: string) => string;
  readonly tcb: (unit: string, gained: readonly string[], lost: readonly string[]) => string;
  readonly absent: string;
  readonly gained: (component: string, positions: readonly string[]) => string;
  readonly lost: (component: string, positions: readonly string[]) => string;
  readonly questions: (raised: number, gone: number) => string;
  readonly newQuestion: string;
  readonly goneQuestion: string;
  readonly reopened: (decision: string, status: string) => string;
  /** What a signature rested on is no longer so. */
  readonly reliedOn: (value: string) => string;
  readonly finding: (id: string, before: string, after: string) => string;
  /** Texts for people that were reworded; no finding reads them. */
  readonly wording: (count: number) => string;
  readonly columns: Readonly<Record<"rating" | "finding" | "change" | "because", string>>;
  readonly unfold: (title: string, count: number) => string;
  readonly all: string;
}
