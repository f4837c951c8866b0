/** Words for what no rule found and for the overviews: boundaries, secrets, data about people, who answers. */
export interface OverviewWords {
  /** Heading over findings by hand and contradictions, in a text. */
  readonly noted: string;
  readonly byHand: string;
  readonly contradiction: string;
  readonly passed: string;
  /** Title of a contradiction: what is said to be in place. */
  readonly saidInPlace: (decision: string) => string;
  readonly contradicts: (address: string, stated: string, wanted: string) => string;
  readonly resolve: string;
  /** Title, reason and remedy of a day that has passed: of a maker's support, of the validity of a credential. */
  readonly past: Readonly<
    Record<
      "support" | "validity",
      { readonly title: (day: string) => string; readonly why: string; readonly remedy: string }
    >
  >;
  readonly ratedByJudgement: (rating: string) => string;
  readonly remedy: string;
  readonly because: string;
  readonly ratedByHand: (rating: string) => string;
  readonly ratedLikeDecided: (rating: string) => string;
  readonly ratedAnew: (rating: string, decision: string) => string;
  readonly columns: Readonly<
    Record<
      | "flow"
      | "between"
      | "fromProves"
      | "toProves"
      | "encrypted"
      | "bearerAlone"
      | "secret"
      | "scope"
      | "keptIn"
      | "readable"
      | "opensOthers"
      | "guessable"
      | "data"
      | "personal"
      | "sensitive"
      | "thirdParties"
      | "abroad"
      | "component"
      | "missing",
      string
    >
  >;
  readonly layers: Readonly<Record<string, string>>;
  readonly howFar: Readonly<Record<"all-the-way" | "part-of-the-way" | "no", string>>;
  readonly arrow: (from: string, to: string) => string;
  readonly perhapsElsewhere: string;
  readonly nowhere: string;
  readonly perhapsAbroad: string;
  readonly missing: Readonly<Record<"implements" | "watches", string>>;
}
