/** Words of conflicts and purchases, and of what recommendations say besides when they are met. */
export interface AdviceWords {
  readonly sets: string;
  readonly setRoles: Readonly<Record<string, string>>;
  readonly badly: (counts: "partly" | "gap") => string;
  readonly noSideEffects: string;
  readonly references: string;
  readonly purchases: string;
  readonly conflicts: string;
  readonly between: string;
  readonly against: (what: string) => string;
  readonly pulls: Readonly<Record<string, string>>;
  readonly raisedIf: string;
  readonly settle: string;
  readonly safetyFirst: string;
  readonly decideWith: (who: readonly string[]) => string;
  readonly who: Readonly<Record<string, string>>;
  readonly meets: string;
  readonly needs: string;
  readonly usableIf: string;
  readonly inUseIf: string;
  readonly publisher: string;
  readonly citedBy: string;
  readonly alsoNumbers: (ids: readonly string[]) => string;
  readonly offered: Readonly<Record<"offered" | "in-use" | "unknown", string>>;
  /** Heading of the conflicts of an assessment, with how many are raised and how many of them are decided. */
  readonly conflictsHeading: (raised: number, decided: number) => string;
  readonly offersHeading: string;
  readonly meetsGaps: (count: number) => string;
  readonly decidedBy: (ids: readonly string[]) => string;
  readonly open: string;
  readonly network: Readonly<Record<string, string>>;
  readonly networkValues: Readonly<Record<string, string>>;
}
