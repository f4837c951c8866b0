import type { Edit, Form, Item, Wanted } from "@sekisho/core";
import type { Talk } from "./talk.ts";
import type { Working } from "./working.ts";

/** How questions are put. */
export interface Conversation {
  readonly path: string;
  readonly wanted: Omit<Wanted, "skipped">;
  /** Also what would change nothing critical. */
  readonly all: boolean;
  /** What answers rest on, where an answer names nothing itself. */
  readonly source: string | undefined;
}

/** A conversation as it stands. `failed`: an answer could not be written. */
export interface State {
  working: Working;
  readonly undo: { readonly edits: readonly Edit[]; readonly addresses: readonly string[]; readonly sent: boolean }[];
  /** Addresses that are not asked again in this sitting. */
  readonly skipped: Set<string>;
  group: string | undefined;
  answered: number;
  sent: number;
  left: number;
  mistakes: number;
  failed: boolean;
}

/** After a line: the next question, the same one again, or the end. */
export type Step = "next" | "again" | "end";

/** What a line is heard with. */
export interface Hearing {
  readonly item: Item;
  readonly form: Form;
  readonly state: State;
  readonly of: Conversation;
  readonly talk: Talk;
  readonly isTerminal: boolean;
}
