import type { AskingStage, MistakeCode, MistakeParams, RowMistakeParams } from "@sekisho/core";

type Said = { readonly [C in MistakeCode]: (params: MistakeParams[C]) => string };
type RowSaid = { readonly [C in keyof RowMistakeParams]: (params: RowMistakeParams[C]) => string };

/** What `ask` says: questions, answers, effects, sheets, and what is wrong with an answer. */
export interface AskWords {
  readonly options: Readonly<
    Record<"of" | "about" | "stage" | "all" | "source" | "waiting" | "format" | "answers" | "partly", string>
  >;
  /** How far answering goes, said before the first question. `half` is 0 where it says nothing. */
  readonly end: (of: { readonly questions: number; readonly findings: number; readonly half: number }) => string;
  /** Critical findings that these questions alone do not decide, and why. */
  readonly undecided: (findings: number) => string;
  readonly nothingCritical: (open: number) => string;
  readonly later: (questions: number, stage: AskingStage) => string;
  readonly waitingCount: (cells: number) => string;
  /** `stage evaluate` in words. */
  readonly stages: Readonly<Record<AskingStage, string>>;
  readonly number: (at: number, of: number) => string;
  readonly dataSheet: (part: string) => string;
  readonly ofPart: (part: string) => string;
  readonly waits: (findings: number) => string;
  /** Names of answers that are words of the format. */
  readonly answers: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
  /** How to answer where there is no closed list, by the type of the form. */
  readonly forms: Readonly<Record<"text" | "duration" | "country" | "date" | "count" | "several" | "holds", string>>;
  readonly noChoices: string;
  readonly whichCredential: (value: string) => string;
  readonly partThere: string;
  /** One line of hints under a question, and all of it. */
  readonly keys: string;
  readonly keysMany: string;
  readonly help: readonly string[];
  readonly prompt: string;
  readonly was: (answer: string) => string;
  readonly why: {
    readonly because: string;
    readonly findings: string;
    readonly outcomes: string;
    readonly answer: (answer: string) => string;
    readonly nothing: string;
    readonly stillOpen: (findings: number) => string;
    readonly more: (count: number) => string;
    readonly askedOf: (who: string) => string;
  };
  readonly wrote: (address: string, value: string, place: string) => string;
  readonly sent: (address: string, person: string, due: string) => string;
  readonly effect: (of: {
    readonly certain: readonly [number, number];
    readonly open: readonly [number, number];
  }) => string;
  readonly noEffect: string;
  readonly undone: (addresses: readonly string[]) => string;
  readonly nothingToUndo: string;
  readonly stop: string;
  readonly allAsked: string;
  readonly ended: string;
  readonly summary: (of: {
    readonly answered: number;
    readonly sent: number;
    readonly skipped: number;
    readonly mistakes: number;
  }) => string;
  readonly rest: (questions: number, path: string) => string;
  readonly restLater: (questions: number, stage: AskingStage, path: string) => string;
  readonly next: (path: string) => string;
  readonly mistakes: Said;
  /** Why an answer could not be written. */
  readonly refused: string;
  readonly unwritten: string;
  readonly changedMeanwhile: (file: string) => string;
  readonly answeredMeanwhile: string;
  readonly incomplete: (problems: number) => string;
  readonly noEntity: (typed: string, nearest: string | undefined) => string;
  readonly waiting: {
    readonly title: string;
    readonly none: string;
    readonly row: (due: string, since: string) => string;
    readonly overdue: string;
    readonly noDue: string;
    readonly sheet: (person: string, path: string) => string;
  };
  readonly sheet: {
    readonly columns: Readonly<
      Record<
        "product" | "address" | "check" | "part" | "question" | "allowed" | "answer" | "source" | "date" | "note",
        string
      >
    >;
    readonly made: (rows: number, back: string) => string;
    readonly notCsv: (reason: string) => string;
    readonly unreadable: (file: string, reason: string) => string;
    readonly notText: (file: string) => string;
    readonly columnMissing: (columns: readonly string[]) => string;
    readonly row: (file: string, row: number) => string;
    readonly rows: RowSaid;
    readonly nothingWritten: (problems: number, good: number) => string;
    readonly partly: (written: number, problems: number) => string;
    readonly done: (written: number, empty: number, same: number) => string;
    readonly refused: (id: string) => string;
    readonly tooLarge: (file: string) => string;
  };
}
