import { posix } from "node:path";
import type { DocumentStore, Snapshot } from "../store.ts";
import { commitOf, failed, type OrFailure, type Repository } from "./repository.ts";
import {
  entriesOf,
  foldersWithDocument,
  folderOf,
  isBeside,
  isOfDocument,
  readEntries,
  typeAt,
} from "./revision-files.ts";

/** A document as it was in a revision. It can only be read. */
export interface RevisionStore extends DocumentStore {
  readonly commit: string;
  /** Path of the document below the root of the repository: its folder, or its one file. */
  readonly path: string;
  readonly isFile: boolean;
}

/**
 * Opens the document of a revision, without touching the work tree.
 *
 * @param path of its folder, or of its one file, below the root of the repository; empty for the root itself
 */
export function openRevision(repository: Repository, revision: string, path: string): OrFailure<RevisionStore> {
  const commit = commitOf(repository, revision);
  if (commit.is === "failed") return commit;
  const type = typeAt(repository, commit.of, path);
  const isFile = type === "file";
  const root = isFile ? folderOf(path) : path;
  const read =
    type === undefined ? undefined : snapshotOf(repository, `${commit.of}:${root}`, isFile ? path : undefined);
  if (read?.is === "failed") return read;
  if (read === undefined || (read.of.files.length === 0 && read.of.problems.length === 0)) {
    const elsewhere = foldersWithDocument(repository, commit.of);
    return failed({ code: "no-document", revision, folder: path === "" ? "." : path, elsewhere });
  }
  const snapshot: Snapshot = { root: `${revision}:${root}`, ...read.of };
  return {
    is: "read",
    of: {
      commit: commit.of,
      path,
      isFile,
      read: () => snapshot,
      write: (changes) =>
        changes.length === 0
          ? { is: "written" }
          : { is: "refused", failures: changes.map((one) => ({ code: "read-only", path: one.path })) },
    },
  };
}

function snapshotOf(repository: Repository, tree: string, only: string | undefined): OrFailure<Omit<Snapshot, "root">> {
  const all = entriesOf(repository, tree);
  if (all.is === "failed") return all;
  const name = only === undefined ? undefined : posix.basename(only);
  const wanted = all.of.filter(({ path }) => (name === undefined ? isOfDocument(path) : path === name));
  const read = readEntries(repository, wanted, all.of);
  if (read.is === "failed") return read;
  const beside = readEntries(repository, name === undefined ? all.of.filter(({ path }) => isBeside(path)) : [], all.of);
  return beside.is === "failed" ? beside : { is: "read", of: { ...read.of, beside: beside.of.files } };
}
