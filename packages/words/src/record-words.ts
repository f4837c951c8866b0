/** Labels of a record of the knowledge base as it is shown to people. */
export interface RecordWords {
  /** Between a label and what it labels; trimmed, the end of a heading. */
  readonly colon: string;
  /** Kinds of record by the name of their list, in the plural. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly columns: Readonly<
    Record<"id" | "level" | "section" | "title" | "layer" | "reach" | "type" | "group" | "about" | "words", string>
  >;
  readonly guideline: (document: string, section: string) => string;
  readonly level: (level: string) => string;
  readonly levels: Readonly<Record<string, string>>;
  readonly about: (kind: string) => string;
  readonly entity: Readonly<Record<string, string>>;
  readonly checked: (what: string, source: string) => string;
  readonly unchecked: (what: readonly string[]) => string;
  readonly checkable: Readonly<Record<string, string>>;
  readonly basis: (basis: string) => string;
  readonly levelBasis: (level: string, basis: string) => string;
  readonly judgement: string;
  readonly secondary: string;
  readonly source: string;
  readonly term: string;
  readonly sourceTerm: string;
  readonly method: string;
  readonly risk: string;
  readonly cost: string;
  readonly once: (effort: string) => string;
  readonly each: (effort: string) => string;
  readonly yearly: (effort: string) => string;
  readonly units: Readonly<Record<string, string>>;
  readonly nothing: string;
  readonly inField: Readonly<Record<string, string>>;
  readonly sideEffects: Readonly<Record<string, string>>;
  readonly appliesIf: string;
  readonly raisedIf: string;
  readonly metIf: string;
  readonly partlyIf: string;
  readonly leadsTo: string;
  readonly answers: string;
  readonly related: string;
  readonly conflicts: string;
  readonly aliases: string;
  readonly properties: string;
  readonly expects: string;
  readonly values: string;
  readonly question: string;
  readonly why: string;
  readonly askedOf: string;
  readonly askedOfWhom: Readonly<Record<string, string>>;
  readonly classesWith: string;
  readonly readBy: string;
  readonly types: Readonly<Record<string, string>>;
  readonly takesCredential: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly ecosystem: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly layers: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly words: Readonly<Record<string, string>>;
  readonly opens: string;
  readonly fits: string;
  readonly table: string;
  readonly noted: string;
}
