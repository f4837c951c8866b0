import type { ChangedText, InputFile, Problem } from "@sekisho/core";

/** A file with the digest of the bytes that were read. */
export interface StoredFile extends InputFile {
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string;
}

/** What a document's files said at one moment. Paths are relative to `root`, with `/` between their steps, in a fixed order. */
export interface Snapshot {
  /** What is written before the paths for people. */
  readonly root: string;
  readonly files: readonly StoredFile[];
  /** Files that belong to the folder but not to the document: `layout.yaml`. */
  readonly beside: readonly StoredFile[];
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Why something could not be written. `changed`: the file no longer says what was read · `missing`: it is gone · `exists`:
 * a new file is already there · `outside`: a link leads out of the folder · `read-only`: this store cannot be written ·
 * `busy`: another process is writing · `unwritable`: the system refuses, `reason` says why (`EACCES`, `ENOSPC` …) ·
 * `unfinished`: the system failed between two files; who reads or writes next finishes the write.
 */
export interface StoreFailure {
  readonly code: "changed" | "missing" | "exists" | "outside" | "read-only" | "busy" | "unwritable" | "unfinished";
  readonly path: string;
  readonly reason?: string;
}

export type Written =
  | { readonly is: "written" }
  /** Nothing was written, to no file; but see `unfinished`. */
  | { readonly is: "refused"; readonly failures: readonly StoreFailure[] };

/**
 * Where a document lives. All calls are synchronous: each is one short transaction, and whoever reads after a write reads
 * what was written. Nothing throws over the state of the world.
 */
export interface DocumentStore {
  readonly read: () => Snapshot;
  /** Writes all changes or none, and none onto a file that is not what it was in `base`. */
  readonly write: (changes: readonly ChangedText[], base: Snapshot) => Written;
  /** Calls back, at most every `PAUSE` milliseconds, when files of the document may have changed; the result ends it. */
  readonly watch?: (onChange: () => void) => () => void;
}
