/** Everything the command line itself says: help, errors of usage, and what its commands print besides results. */
export interface CliWords {
  /** Sentences on one line, one after the other. */
  readonly sentences: (all: readonly string[]) => string;
  readonly about: string;
  readonly commands: Readonly<
    Record<
      "init" | "ask" | "assess" | "diff" | "watch" | "explain" | "check" | "show" | "list" | "schema" | "help",
      string
    >
  >;
  readonly arguments: Readonly<
    Record<"paths" | "path" | "before" | "after" | "finding" | "record" | "list" | "schema", string>
  >;
  readonly options: Readonly<
    Record<"model" | "models" | "since" | "lang" | "format" | "failOn" | "all" | "fix" | "help" | "version", string>
  >;
  /** Headings of the help, by the word the option parser uses. */
  readonly headings: Readonly<Record<string, string>>;
  readonly usageOptions: string;
  readonly usageCommand: string;
  readonly choices: (words: readonly string[]) => string;
  readonly standard: (value: string) => string;
  readonly examples: (command: string) => string;
  /** Errors of usage by the code of the option parser; `what` is what it quotes. */
  readonly usage: Readonly<Record<string, (what: string) => string>>;
  readonly usageOther: string;
  readonly didYouMean: (word: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly fault: (message: string) => string;
  readonly findings: {
    readonly none: (id: string) => string;
    readonly form: string;
    readonly noRule: (rule: string) => string;
    readonly noSubject: (subject: string) => string;
    readonly wrongKind: (rule: string, wanted: string, subject: string, kind: string) => string;
    readonly ofRule: (rule: string) => string;
    readonly ofSubject: (subject: string) => string;
    readonly noDocument: string;
  };
  readonly records: {
    readonly none: (id: string) => string;
    /** Of an id that records name and that has no record yet. */
    readonly notYet: (id: string, namedBy: readonly string[]) => string;
    readonly noList: (list: string) => string;
    readonly lists: (lists: readonly string[]) => string;
    readonly more: (id: string) => string;
    readonly noSchema: (name: string, names: readonly string[]) => string;
  };
  readonly fixes: {
    readonly made: (place: string, before: string, after: string) => string;
    readonly count: (fixes: number, file: string) => string;
    readonly none: string;
    readonly left: (problems: number) => string;
    readonly possible: (fixes: number) => string;
    readonly clean: string;
  };
  readonly table: Readonly<Record<"document" | "class" | "certain" | "critical" | "questions", string>>;
  /** What `npm start` says around the example: the product before and after the guideline's decisions, and what comes next. */
  readonly start: {
    readonly before: string;
    readonly after: string;
    readonly next: (steps: {
      readonly explain: string;
      readonly create: string;
      readonly ask: string;
      readonly assess: string;
      readonly check: string;
      readonly list: string;
    }) => string;
  };
  readonly tableTitle: string;
  readonly unread: string;
}
