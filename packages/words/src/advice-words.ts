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
  /** Said of a conflict that no decision names. */
  readonly open: string;
  /** A place where it is not sure yet whether the purchase can be used or is there already. */
  readonly perhaps: (place: string) => string;
  readonly columns: Readonly<
    Record<
      | "conflict"
      | "at"
      | "between"
      | "settle"
      | "decided"
      | "purchase"
      | "meets"
      | "cost"
      | "finding"
      | "law"
      | "where",
      string
    >
  >;
  readonly network: Readonly<Record<string, string>>;
  readonly networkValues: Readonly<Record<string, string>>;
}
