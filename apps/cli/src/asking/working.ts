import {
  assess,
  edit,
  editable,
  effectOf,
  type Assessment,
  type Edit,
  type Editable,
  type EditProblem,
  type Effect,
  type Knowledge,
  type Problem,
} from "@sekisho/core";
import { openDocument, type DocumentStore, type Snapshot, type StoreFailure } from "@sekisho/store";
import { today } from "../settings.ts";

/** A document while somebody works on it: as it lies on disk, and what it comes to. */
export interface Working {
  readonly store: DocumentStore;
  readonly knowledge: Knowledge;
  readonly snapshot: Snapshot;
  readonly on: Editable;
  readonly assessment: Assessment;
  /** What is not right in the files. */
  readonly problems: readonly Problem[];
}

/** Reads and assesses a document for work on it. */
export const opened = (path: string, knowledge: Knowledge): Working => readFrom(openDocument(path), knowledge);

function readFrom(store: DocumentStore, knowledge: Knowledge): Working {
  const snapshot = store.read();
  const on = editable([...snapshot.files, ...snapshot.beside], knowledge);
  const { document, problems } = on.read;
  const incomplete = document.incomplete || snapshot.problems.length > 0;
  const assessment = assess({ ...document, incomplete }, knowledge, today());
  return { store, knowledge, snapshot, on, assessment, problems: [...snapshot.problems, ...problems] };
}

/** What became of edits of a document on disk. Whatever went wrong, nothing was written then. */
export type Applied =
  | { readonly is: "done"; readonly working: Working; readonly undo: readonly Edit[]; readonly effect: Effect }
  /** The document would not be right with them. */
  | { readonly is: "refused"; readonly problems: readonly (Problem | EditProblem)[] }
  /** Somebody else wrote to a file meanwhile: this is how it stands now. */
  | { readonly is: "changed"; readonly file: string; readonly working: Working }
  | { readonly is: "failed"; readonly failures: readonly StoreFailure[] };

/** Makes edits and writes them at once: every file that changes, or none. */
export function applied(working: Working, edits: readonly Edit[]): Applied {
  const { store, knowledge, on, snapshot } = working;
  const result = edit(on, edits, knowledge);
  if (result.is === "refused") return { is: "refused", problems: result.problems };
  const written = store.write(result.changed, snapshot);
  if (written.is === "refused") {
    const changed = written.failures.find(({ code }) => code === "changed");
    return changed === undefined
      ? { is: "failed", failures: written.failures }
      : { is: "changed", file: changed.path, working: readFrom(store, knowledge) };
  }
  const after = readFrom(store, knowledge);
  return { is: "done", working: after, undo: result.undo, effect: effectOf(working.assessment, after.assessment) };
}
