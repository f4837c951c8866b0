import type { DecisionStatus, Pull, WishKey, WishProblemCode, WishProblemParams } from "@sekisho/core";

type Said = { readonly [C in WishProblemCode]: (params: WishProblemParams[C]) => string };

/** What `decide`, `adopt` and `tasks` say. */
export interface DecideWords {
  readonly commands: Readonly<Record<"decide" | "adopt" | "tasks", string>>;
  readonly arguments: Readonly<Record<"findings" | "decisions" | "path", string>>;
  readonly options: Readonly<
    Record<
      | "status"
      | "by"
      | "since"
      | "why"
      | "due"
      | "until"
      | "law"
      | "where"
      | "rated"
      | "evidence"
      | "file"
      | "set"
      | "noChanges"
      | "id"
      | "yes"
      | "dryRun"
      | "owner"
      | "stage",
      string
    >
  >;
  /** States, as they are asked for and written about. */
  readonly status: Readonly<Record<DecisionStatus, string>>;
  readonly meaning: Readonly<Record<DecisionStatus, string>>;
  /** Names of what can be given. */
  readonly keys: Readonly<Record<WishKey | "since" | "by", string>>;
  readonly problems: Said;
  readonly noFinding: (id: string) => string;
  readonly noDecision: (id: string, nearest: string | undefined) => string;
  readonly badSetting: (typed: string) => string;
  readonly noStatus: (states: readonly string[]) => string;
  readonly noBy: (people: readonly string[]) => string;
  readonly noFile: (file: string, reason: string) => string;
  readonly asked: {
    readonly status: string;
    readonly by: string;
    readonly choose: string;
    readonly optional: (question: string) => string;
    readonly questions: Readonly<Record<WishKey, string>>;
    readonly again: string;
    readonly write: string;
    /** Answers that mean yes, in lower case. */
    readonly yes: readonly string[];
  };
  /** First line of a decision that is shown before it is written. */
  readonly head: (id: string, status: string, isNew: boolean) => string;
  readonly about: (rule: string, subjects: readonly string[]) => string;
  readonly by: (person: string, since: string) => string;
  readonly judged: (id: string, status: string) => string;
  readonly list: (all: readonly string[]) => string;
  readonly changes: string;
  readonly noChanges: string;
  /** A planned decision without effect on the model. */
  readonly noEffect: string;
  readonly notEnough: (id: string, status: string, more: readonly string[]) => string;
  readonly adoptLater: (command: string) => string;
  readonly effects: Readonly<Record<"designed" | "current" | "planned", string>>;
  readonly noDifference: string;
  readonly relies: (values: number, findings: number) => string;
  readonly pulls: string;
  readonly pull: { readonly [K in Pull["is"]]: PullWords[K] };
  readonly document: string;
  readonly nothingToWrite: string;
  readonly sayYes: string;
  readonly dropped: string;
  readonly shown: string;
  readonly written: (files: readonly string[]) => string;
  readonly next: (command: string) => string;
  readonly refused: string;
  readonly reopened: string;
  readonly reopenedBy: (decision: string, status: string, by: string, since: string) => string;
  readonly now: (address: string, was: string, is: string) => string;
  readonly nowJudged: (finding: string, was: string, is: string) => string;
  readonly gone: string;
  readonly tampered: string;
  readonly notAdoptable: (id: string, status: string) => string;
  readonly withoutChanges: (id: string) => string;
  readonly tasks: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly columns: Readonly<
      Record<"due" | "owner" | "what" | "part" | "kind" | "id" | "stage" | "status" | "note", string>
    >;
    readonly kinds: Readonly<Record<"implement" | "task" | "settle" | "look-again", string>>;
    readonly nobody: string;
    readonly overdue: string;
    readonly noDue: string;
    readonly counts: (of: { readonly overdue: number; readonly unowned: number; readonly undated: number }) => string;
    readonly waits: (why: string) => string;
    readonly noStage: (typed: string, stages: readonly string[]) => string;
  };
}

interface PullWords {
  readonly conflict: (title: string, sides: readonly string[], settle: string, who: string) => string;
  readonly value: (address: string, value: string, other: string, otherValue: string) => string;
  readonly stated: (address: string, value: string, stated: string) => string;
}
