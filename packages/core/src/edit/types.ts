import type { InputFile } from "../read/text.ts";
import type { Read } from "../read/parse.ts";
import type { Place, Problem } from "../problem.ts";
import type { EditProblem } from "./problems.ts";

/** `id.field.field`, or its steps where a step holds a dot or is a position in a list: `["lock", "changes", 0, "value"]`. */
export type Address = string | readonly (string | number)[];

/** Where an entity is put; at the end of its section where nothing is said. */
export interface Spot {
  /** Path of the file, below the document's folder. It is created if it is not there. */
  readonly file?: string;
  /** The entity of the same section that it comes directly after, or before. */
  readonly after?: string;
  readonly before?: string;
}

/**
 * One change of the texts of a document. Edits are plain data: they can be kept, sent, and made again on another version
 * of the document. Values are what `parse` would read: texts, numbers, `yes`, lists, maps; long forms are maps with `is`.
 */
export type Edit =
  /** Writes an entity under its section; both are made where they are not there yet. */
  | ({ readonly do: "add"; readonly section: string; readonly id: string; readonly value: unknown } & Spot)
  /** Makes a field equal to a value, keeping what already stands there as it is written. */
  | { readonly do: "set"; readonly address: Address; readonly value: unknown }
  /** Takes a field away; a map that would be left empty goes with it. */
  | { readonly do: "unset"; readonly address: Address }
  /** Adds a member to a list, which is made if it is not there; nothing happens where the member is in it. */
  | { readonly do: "include"; readonly address: Address; readonly member: unknown }
  /** Takes a member out of a list. The last one leaves `[]`: "none", not "unknown". */
  | { readonly do: "exclude"; readonly address: Address; readonly member: unknown }
  /**
   * Takes an entity away. What refers to it stops the edit (`refuse`, where nothing is said), or is dropped where it can
   * be: members of lists and fields that need not be there. What cannot be dropped stops the edit all the same.
   */
  | { readonly do: "remove"; readonly id: string; readonly references?: "refuse" | "drop" }
  /** Puts an entity to another place, with its comments. */
  | ({ readonly do: "move"; readonly id: string } & Spot)
  /** Gives an entity another id; every reference follows, `formerly` keeps the old one. */
  | { readonly do: "rename"; readonly id: string; readonly to: string }
  /** Writes a decision: a new one (its section is made), or other fields of one that is there. */
  | {
      readonly do: "decide";
      readonly id: string;
      readonly value: Readonly<Record<string, unknown>>;
      readonly file?: string;
    }
  /** Writes the changes of a decision into the model. The decision stays and is in place from then on. */
  | { readonly do: "adopt"; readonly id: string }
  /** Replaces a piece of a file, which has to say `old` there. What undoing is made of. */
  | { readonly do: "text"; readonly file: string; readonly from: number; readonly old: string; readonly new: string }
  /** Makes, or takes away, a whole file. `delete` has to find it saying `text`. */
  | { readonly do: "create"; readonly file: string; readonly text: string }
  | { readonly do: "delete"; readonly file: string; readonly text: string };

/** A document that can be edited: its files (a `layout.yaml` may be among them) and what was read from them. */
export interface Editable {
  readonly files: readonly InputFile[];
  readonly read: Read;
}

/** A file that an edit changes. Undefined: it was not there before, or is not there after. */
export interface ChangedText {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Something that stops being true when an entity goes. */
export interface Broken {
  /** The entity that refers to it. */
  readonly by: string;
  /** Address of the reference: `readings.carries`. */
  readonly address: string;
  readonly at: Place;
  /**
   * `member`: one of a list · `optional`: a field that may go · `required`: a field without which the entity is none ·
   * `effect`: a decision would change it, so what planning and what-if say changes · `subject`: a decision is about it.
   */
  readonly how: "member" | "optional" | "required" | "effect" | "subject";
}

/** What became of edits. Either all were made or none. */
export type Edited =
  | {
      readonly is: "done";
      /** The document as it is now. */
      readonly now: Editable;
      /** Files whose text differs; empty where everything already was as asked. */
      readonly changed: readonly ChangedText[];
      /** Edits that bring every byte back. */
      readonly undo: readonly Edit[];
      /** What went with removed entities: references dropped, effects lost. */
      readonly broken: readonly Broken[];
      /** Problems that were not there before and do not stand in the way: warnings, and what a repair uncovered. */
      readonly problems: readonly Problem[];
    }
  | { readonly is: "refused"; readonly problems: readonly (Problem | EditProblem)[] };
