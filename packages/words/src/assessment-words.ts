import type { Model, NotApplied, Rating, Status } from "@sekisho/core";

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
  readonly model: Readonly<Record<Model, string>>;
  readonly asOf: (day: string, knowledge: string) => string;
  readonly incomplete: string;
  readonly bound: (certain: number, possible: number) => string;
  readonly settles: (questions: number) => string;
  readonly nothingDrawn: (kinds: readonly string[]) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly drawn: (count: number) => string;
  readonly counts: (counts: Counts) => string;
  readonly endpoints: string;
  readonly endpoint: (unit: string, kind: string) => string;
  readonly endpointClass: Readonly<Record<string, string>>;
  readonly unclassified: string;
  readonly concerns: string;
  readonly surface: string;
  readonly findings: string;
  readonly settled: string;
  readonly of: (shown: number, all: number) => string;
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
    readonly weight: (rating: string, level: string, harm: string) => string;
    readonly applies: string;
    readonly notApplies: string;
    readonly decided: string;
    readonly waits: string;
    readonly line: (at: string, is: string) => string;
    readonly assumption: (id: string) => string;
    readonly decision: (id: string) => string;
    readonly missing: (at: string) => string;
    readonly missingPart: (part: string, of: string) => string;
    readonly asDrawn: (what: string, of: string) => string;
    readonly knowledge: (record: string, what: string) => string;
    readonly method: string;
    readonly risk: string;
  };
}
