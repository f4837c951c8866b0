import { existsSync, statSync } from "node:fs";
import { basename, dirname, posix } from "node:path";
import type { InputFile, Problem } from "@sekisho/core";
import { openRevision, repositoryOf, type Repository, type RevisionFailure } from "@sekisho/store";
import { revisionWords, type Language } from "@sekisho/words";
import { readDocument } from "../files.ts";

/** One side of a comparison: the files of a document, from disk or from a revision. */
export interface Side {
  /** What it is called: as typed, or "working tree". */
  readonly label: string;
  /** Before the places of its problems. */
  readonly root: string;
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
  /** Where it came from, if from a revision. */
  readonly from?: { readonly repository: Repository; readonly commit: string; readonly path: string };
}

/** Why there is no side: of those of the store, and what is neither on disk nor a revision. */
export type SideFailure = RevisionFailure | { readonly code: "neither"; readonly name: string };
export type SideOrFailure =
  { readonly is: "read"; readonly of: Side } | { readonly is: "failed"; readonly failure: SideFailure };

/** A file or folder on disk as a side. */
export function sideOnDisk(path: string, language: Language): Side {
  const { root, files, problems } = readDocument(path);
  return { label: path === "." ? revisionWords(language).workingTree : path, root, files, problems };
}

/**
 * A revision as a side: `REV`, the document at the same place as `beside` on disk, or `REV:path`, a path below the root of
 * the repository (below this folder where it begins with `./`).
 */
export function sideOfRevision(name: string, beside: string): SideOrFailure {
  const isFile = existsSync(beside) && !statSync(beside).isDirectory();
  const found = repositoryOf(isFile ? dirname(beside) : beside);
  if (found.is === "failed") return found;
  const repository = found.of;
  const cut = name.indexOf(":");
  const revision = cut < 0 ? name : name.slice(0, cut);
  const path = cut < 0 ? repository.prefix + (isFile ? basename(beside) : "") : named(name.slice(cut + 1), repository);
  const opened = openRevision(repository, revision, trimmed(path));
  if (opened.is === "failed") return opened;
  const { commit, path: at, read } = opened.of;
  const { root, files, problems } = read();
  return { is: "read", of: { label: name, root, files, problems, from: { repository, commit, path: at } } };
}

const named = (path: string, { prefix }: Repository): string => (/^\.\.?(\/|$)/.test(path) ? prefix + path : path);
const trimmed = (path: string): string => {
  const plain = posix.normalize(path).replace(/\/+$/, "");
  return plain === "." ? "" : plain;
};

/** What was named on the command line: a file or folder, else a revision. A branch that has the name of a folder is `BRANCH:path`. */
export function sideNamed(name: string, beside: string, language: Language): SideOrFailure {
  if (existsSync(name)) return { is: "read", of: sideOnDisk(name, language) };
  const side = sideOfRevision(name, beside);
  if (side.is === "read" || name.includes(":")) return side;
  const isNothing = side.failure.code === "no-revision" || side.failure.code === "no-repository";
  return isNothing ? { is: "failed", failure: { code: "neither", name } } : side;
}

/** A failure in words. */
export function failureText(failure: SideFailure, language: Language): string {
  const words = revisionWords(language);
  switch (failure.code) {
    case "no-git":
      return words.noGit;
    case "no-repository":
      return words.noRepository(failure.path);
    case "no-revision":
      return words.noRevision(failure.revision, failure.path);
    case "not-fetched":
      return words.notFetched(failure.revision);
    case "no-document":
      return words.noDocument(failure.revision, failure.folder, failure.elsewhere);
    case "neither":
      return words.neither(failure.name);
    case "git-failed":
      return words.gitFailed(failure.reason);
  }
}
