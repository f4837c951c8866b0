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

/** A replacement that is certain to be what the writer meant. Offsets count UTF-16 code units of the file's text. */
export interface Fix {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A message that needs nothing to be filled in. */
type Nothing = Readonly<Record<string, never>>;

type List = readonly string[];
/** The right word nearest to what was typed, and what the knowledge base says about the difference. */
interface Meant {
  readonly nearest?: string;
  /** Other right words that are as near. */
  readonly or?: List;
  readonly note_en?: string;
  readonly note_ja?: string;
}

/**
 * Every code a problem in a document can have, with what its message is filled with. Codes are stable: tools and people
 * refer to them. Words for each in each language stand in the message catalogue, which the types keep complete.
 */
export interface ProblemParams {
  "file-unreadable": { readonly reason: string };
  "file-missing": { readonly path: string };
  "folder-empty": { readonly path: string };
  "path-outside": { readonly path: string };
  "file-too-large": { readonly bytes: number; readonly limit: number };
  "folder-too-large": { readonly bytes: number; readonly limit: number };
  /** `guess`: the encoding it seems to be in, or `unknown`. */
  "not-utf8": { readonly guess: string };
  "bad-yaml": { readonly reason: string };
  "tab-indent": Nothing;
  "too-deep": { readonly limit: number };
  "no-anchors": Nothing;
  "no-tags": { readonly tag: string };
  "no-directives": Nothing;
  "no-merge-keys": Nothing;
  "key-refused": { readonly key: string };
  "key-twice": { readonly key: string; readonly line: number };
  "full-width-colon": Nothing;
  /** `what`: `file`, or the section or entity that should be a map (or a list, for packs and uses). */
  "not-a-map": { readonly what: string };
  "format-missing": { readonly expected: string };
  "format-unknown": { readonly found: string; readonly expected: string };
  "format-newer": { readonly found: string; readonly expected: string };
  "system-missing": Nothing;
  "section-unknown": Meant & { readonly section: string; readonly allowed: List };
  "section-twice": { readonly section: string; readonly file: string; readonly line: number };
  /** `format` and `system` stand in the main file alone. */
  "section-misplaced": { readonly section: string; readonly main: string };
  "id-invalid": { readonly id: string; readonly nearest?: string };
  "id-reserved": { readonly id: string };
  "id-taken": { readonly id: string; readonly file: string; readonly line: number; readonly column: number };
  /** The id was given up by another entity and stays taken. */
  "id-former": { readonly id: string; readonly by: string };
  "key-unknown": Meant & { readonly key: string; readonly allowed: List };
  /** A right key one level too high or too low: `under` says where it belongs. */
  "key-misplaced": { readonly key: string; readonly under: string };
  "key-missing": { readonly key: string };
  "value-empty": Nothing;
  /** `write`: how what was meant is written. */
  "value-type": { readonly expected: List; readonly found: string; readonly write?: string };
  /** A comma in `{ }` has cut this text off the one before it: `text` is both. */
  "comma-in-text": { readonly text: string };
  "value-format": { readonly value: string; readonly format: string; readonly nearest?: string };
  "value-words": Meant & { readonly value: string; readonly allowed: List };
  "date-unreal": { readonly value: string };
  "range-order": Nothing;
  "member-twice": { readonly member: string };
  "word-unknown": Meant & { readonly value: string; readonly list: string; readonly allowed: List };
  "class-unknown": Meant & { readonly value: string };
  "property-unknown": Meant & { readonly property: string; readonly class: string; readonly allowed: List };
  "property-of-other-class": { readonly property: string; readonly class: string; readonly classes: List };
  "with-not-taken": { readonly property: string };
  /** The address in a change of a decision leads to nothing that is drawn. */
  "change-nowhere": { readonly address: string; readonly nearest?: string };
  "record-unknown": Pick<Meant, "nearest" | "or"> & { readonly record: string };
  "reference-dangling": { readonly id: string; readonly kinds: List; readonly nearest?: string };
  "reference-kind": { readonly id: string; readonly kind: string; readonly kinds: List };
  "reference-former": { readonly id: string; readonly now: string };
  "reference-cycle": { readonly ids: List; readonly field: string };
}
export type ProblemCode = keyof ProblemParams;

/** A problem of one code: what, how grave, where, and what its message is filled with. */
export interface ProblemOf<C extends ProblemCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Place;
  /** Address of the entity and field, where the problem has one: `mcu.properties.read_lock`. */
  readonly address?: string;
  readonly params: ProblemParams[C];
  readonly fix?: Fix;
}

/** Something in the user's data that is not right. Words come from the message catalogue by `code`; none are here. */
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];
