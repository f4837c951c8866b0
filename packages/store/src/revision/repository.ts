import { existsSync } from "node:fs";
import { join } from "node:path";
import { git, linesOf } from "./git.ts";

/** What may be going on in a repository. */
export type Busy = "rebase" | "merge" | "cherry-pick" | "revert" | "bisect";

/** Why a revision could not be read. */
export type RevisionFailure =
  | { readonly code: "no-git" }
  | { readonly code: "no-repository"; readonly path: string }
  | { readonly code: "no-revision"; readonly revision: string; readonly path: string }
  | { readonly code: "not-fetched"; readonly revision: string }
  | {
      readonly code: "no-document";
      readonly revision: string;
      readonly folder: string;
      readonly elsewhere: readonly string[];
    }
  | { readonly code: "git-failed"; readonly reason: string };

export type OrFailure<T> =
  { readonly is: "read"; readonly of: T } | { readonly is: "failed"; readonly failure: RevisionFailure };
export const failed = (failure: RevisionFailure): { readonly is: "failed"; readonly failure: RevisionFailure } => ({
  is: "failed",
  failure,
});

/** A repository, seen from a folder in it. */
export interface Repository {
  readonly folder: string;
  /** Path of the folder below the root of the repository, with `/` at its end; empty at the root. */
  readonly prefix: string;
  /** Has it only its latest revisions? */
  readonly isShallow: boolean;
  readonly gitFolder: string;
}

/** The repository that a folder lies in. */
export function repositoryOf(folder: string): OrFailure<Repository> {
  const asked = git(folder, ["rev-parse", "--show-prefix", "--is-shallow-repository", "--absolute-git-dir"]);
  if (asked.is === "no-git") return failed({ code: "no-git" });
  if (asked.is === "failed") {
    return failed(
      asked.reason.includes("not a git repository")
        ? { code: "no-repository", path: folder }
        : { code: "git-failed", reason: asked.reason },
    );
  }
  const [prefix = "", shallow = "", gitFolder = ""] = linesOf(asked.bytes);
  return { is: "read", of: { folder, prefix, isShallow: shallow === "true", gitFolder } };
}

/** Files of git that are there while something is going on. */
const signs: readonly (readonly [string, Busy])[] = [
  ["rebase-merge", "rebase"],
  ["rebase-apply", "rebase"],
  ["MERGE_HEAD", "merge"],
  ["CHERRY_PICK_HEAD", "cherry-pick"],
  ["REVERT_HEAD", "revert"],
  ["BISECT_LOG", "bisect"],
];

/** What is going on in a repository, if anything: its files may be half merged. */
export const busyWith = ({ gitFolder }: Repository): Busy | undefined =>
  signs.find(([file]) => existsSync(join(gitFolder, file)))?.[1];

/** The commit that a revision names. A name that begins with a hyphen would be an option, and is none. */
export function commitOf(repository: Repository, revision: string): OrFailure<string> {
  const found = revision.startsWith("-")
    ? ({ is: "failed", reason: "" } as const)
    : git(repository.folder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (found.is === "ok") return { is: "read", of: linesOf(found.bytes)[0] ?? "" };
  if (found.is === "no-git") return failed({ code: "no-git" });
  return failed(
    repository.isShallow
      ? { code: "not-fetched", revision }
      : { code: "no-revision", revision, path: repository.folder },
  );
}

/** How many files below a folder differ on disk from the commit checked out; none where the commit is another one. */
export function changedOnDisk(repository: Repository, commit: string, path: string): number {
  const head = commitOf(repository, "HEAD");
  if (head.is === "failed" || head.of !== commit) return 0;
  const asked = git(repository.folder, ["status", "--porcelain", "-z", "--no-renames", "--", path]);
  return asked.is === "ok"
    ? asked.bytes
        .toString("utf8")
        .split("\0")
        .filter((one) => one !== "").length
    : 0;
}
