/** How much a problem weighs: an `error` makes what it stands on unknown, a `warning` and a `hint` change nothing. */
export type Severity = "error" | "warning" | "hint";

/** A place in a file. Line and column count from 1, the column in UTF-16 code units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a message is filled with; numbers and words only, so that a problem can be printed, stored and compared. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** A replacement of bytes that is certain to be what the writer meant. */
export interface Fix {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Something in the user's data that is not right. Words come from the message catalogue by `code`; none are here. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  /** Address of the entity and field, where the problem has one: `mcu.properties.read_lock`. */
  readonly address?: string;
  readonly params: Params;
  readonly fix?: Fix;
}
