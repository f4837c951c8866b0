/** What goes on in a repository while something is compared with it. */
export type Busy = "rebase" | "merge" | "cherry-pick" | "revert" | "bisect";

/** What is said about revisions of a git repository: what could not be read, and what one should know. */
export interface RevisionWords {
  /** What the files on disk are called, beside revisions. */
  readonly workingTree: string;
  readonly noGit: string;
  readonly noRepository: (path: string) => string;
  readonly noRevision: (revision: string, path: string) => string;
  /** The copy of the repository has only its latest revisions. */
  readonly notFetched: (revision: string) => string;
  /** The revision has no document there; `elsewhere`: folders in which it has one. */
  readonly noDocument: (revision: string, folder: string, elsewhere: readonly string[]) => string;
  /** Neither a file or folder nor a revision. */
  readonly neither: (name: string) => string;
  readonly gitFailed: (reason: string) => string;
  readonly busy: Readonly<Record<Busy, string>>;
  /** Files changed on disk that the revision compared, the one checked out, does not have. */
  readonly dirty: (revision: string, files: number) => string;
  readonly twoModels: string;
  readonly modelsOfOne: string;
}
