import { lstatSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { MAX_FILE, type Problem } from "@sekisho/core";
import { digestOf } from "../digest.ts";
import { emptyFolder, missing, reasonOf, tooLarge, unreadable } from "../problems.ts";
import type { Snapshot, StoredFile } from "../store.ts";
import { listFolder } from "./list.ts";

const LAYOUT = "layout.yaml";

/** Where a document on disk lies: a folder, or one file. */
export interface Located {
  readonly root: string;
  /** The one file, where a file was named. */
  readonly only: string | undefined;
}

/** Looks whether a path is a folder or a file. */
export function locate(path: string): Located | Problem {
  const name = basename(path);
  try {
    return statSync(path).isDirectory() ? { root: path, only: undefined } : { root: dirname(path), only: name };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === "ENOENT" ? missing(name, path) : unreadable(name, reason);
  }
}

/** What was read, and whether no file was replaced or written to since. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly isSteady: () => boolean;
}

/** Reads every file of a document. What cannot be read is a problem; the rest is read all the same. */
export function readLocated({ root, only }: Located): Reading {
  const stamps = new Map<string, string>();
  const isSteady = (): boolean => [...stamps].every(([name, stamp]) => stampOf(join(root, name)) === stamp);
  if (only !== undefined) return { snapshot: { root, ...readFiles(root, [only], stamps), beside: [] }, isSteady };
  const listed = listFolder(root);
  const read = readFiles(root, listed.files, stamps);
  const problems = [...listed.problems, ...read.problems];
  const isEmpty = read.files.length === 0 && problems.length === 0;
  const snapshot = {
    root,
    files: read.files,
    beside: layoutOf(root, stamps),
    problems: isEmpty ? [emptyFolder(root)] : problems,
  };
  return { snapshot, isSteady };
}

/** The layout is no part of the document: one that cannot be read, or is a link out of the folder, is left alone. */
function layoutOf(root: string, stamps: Map<string, string>): readonly StoredFile[] {
  const state = lstatSync(join(root, LAYOUT), { throwIfNoEntry: false });
  return state?.isFile() === true ? readFiles(root, [LAYOUT], stamps).files : [];
}

function readFiles(
  root: string,
  names: readonly string[],
  stamps: Map<string, string>,
): Pick<Snapshot, "files" | "problems"> {
  const problems: Problem[] = [];
  const files = names.flatMap((name): StoredFile[] => {
    const path = join(root, name);
    try {
      const { size, isOrdinary } = measured(path);
      if (isOrdinary && size <= MAX_FILE) {
        stamps.set(name, stampOf(path));
        const bytes = readFileSync(path);
        return [{ path: name, bytes, digest: digestOf(bytes) }];
      }
      problems.push(isOrdinary ? tooLarge(name, size) : unreadable(name, "EFTYPE"));
    } catch (error) {
      problems.push(unreadable(name, reasonOf(error)));
    }
    return [];
  });
  return { files, problems };
}

/** What changes when a file is replaced or written to. */
function stampOf(path: string): string {
  const state = statSync(path, { throwIfNoEntry: false, bigint: true });
  return state === undefined ? "" : `${state.ino} ${state.mtimeNs} ${state.size}`;
}

/** A pipe or a device would never end: only ordinary files are read, and only after a look at their size. */
function measured(path: string): { readonly size: number; readonly isOrdinary: boolean } {
  const found = statSync(path);
  return { size: found.size, isOrdinary: found.isFile() };
}
