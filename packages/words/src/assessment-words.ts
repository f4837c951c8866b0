import type { FixReach, Model, NotApplied, Rating, Status } from "@sekisho/core";

/** Numbers of findings by status. */
export interface Counts {
  readonly raised: number;
  readonly cleared: number;
  readonly gap: number;
  readonly partly: number;
  readonly met: number;
  readonly notRelevant: number;
}

/** Every message of an assessment, in one language. The types force both languages to say all of them. */
export interface AssessmentWords {
  readonly title: (name: string) => string;
  /** First line of a text: the title with the model and the day it speaks of. */
  readonly heading: (title: string, model: string, asOf: string) => string;
  /** Sentences on one line, one after the other. */
  readonly sentences: (all: readonly string[]) => string;
  /** Things on one line. */
  readonly list: (all: readonly string[]) => string;
  readonly model: Readonly<Record<Model, string>>;
  readonly asOf: (day: string, knowledge: string) => string;
  readonly incomplete: string;
  readonly bound: (certain: number, possible: number) => string;
  /** How many of all questions decide what is critical, and how many of them half of it. */
  readonly settles: (questions: number, of: number, half: number) => string;
  readonly nothingDrawn: (kinds: readonly string[]) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly drawn: (count: number) => string;
  /** Stated values that no rule reads, and entries that hang on nothing: how many, and the first of them. */
  readonly unread: (count: number, addresses: readonly string[]) => string;
  readonly loose: (count: number, ids: readonly string[]) => string;
  readonly counts: (counts: Counts) => string;
  readonly endpoints: string;
  readonly endpoint: (unit: string, kind: string) => string;
  readonly endpointClass: Readonly<Record<string, string>>;
  readonly unclassified: string;
  readonly concerns: string;
  readonly surface: string;
  readonly findings: string;
  readonly settled: string;
  /** Heading of a list of which only the first are shown. */
  readonly partOf: (title: string, shown: number, all: number) => string;
  /** Lines of the document behind several findings. */
  readonly causes: string;
  readonly cause: (lines: number, findings: number) => string;
  /** What falls when one unit is broken. */
  readonly broken: (opens: string) => string;
  readonly settledShort: (count: number, decisions: readonly string[]) => string;
  readonly settledBy: (decisions: readonly string[]) => string;
  readonly questions: string;
  readonly questionWorth: (findings: number) => string;
  readonly isTherePart: (part: string) => string;
  readonly answers: (concerns: number) => string;
  readonly more: (count: number) => string;
  readonly tasks: string;
  readonly nobody: string;
  readonly notApplied: Readonly<Record<NotApplied["why"], (decision: string, address: string) => string>>;
  readonly fix: string;
  readonly next: (finding: string, path: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly rating: Readonly<Record<Rating, string>>;
  readonly harm: Readonly<Record<string, string>>;
  readonly unchecked: string;
  readonly explain: {
    readonly rule: string;
    readonly subject: string;
    /** Why a unit has its class. */
    readonly classBecause: string;
    readonly weight: (rating: string, level: string, harm: string) => string;
    readonly applies: string;
    readonly notApplies: string;
    /** What it waits for to be told whether the rule applies at all. */
    readonly perhapsApplies: string;
    readonly decided: string;
    readonly waits: string;
    /** Of a recommendation that is not met: why half of it is there, or not even that. */
    readonly partly: string;
    readonly notPartly: string;
    readonly perhapsPartly: string;
    readonly method: string;
    readonly risk: string;
    /** Which units the remedy still gets to. */
    readonly reach: string;
    readonly reaches: Readonly<Record<FixReach, string>>;
    readonly reachOpen: string;
  };
}
