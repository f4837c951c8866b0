import type { RevisionWords } from "./revision-words.ts";

export const en: RevisionWords = {
  workingTree: "working tree",
  noGit: "git cannot be run: install it, or compare folders instead of revisions.",
  noRepository: (path) =>
    `${path} is not in a git repository, so it has no revisions. Two folders can be compared as well.`,
  noRevision: (revision, path) => `The repository of ${path} has no revision "${revision}".`,
  notFetched: (revision) =>
    `"${revision}" is not in this copy of the repository, which has only its latest revisions.\n    Fetch it: "git fetch --unshallow", or fetch-depth: 0 (GitHub Actions), GIT_DEPTH: 0 (GitLab).`,
  noDocument: (revision, folder, elsewhere) =>
    elsewhere.length === 0
      ? `${revision} has no document in "${folder}".\n    If the document is new, there is nothing to compare it with.`
      : `${revision} has no document in "${folder}".\n    It has one elsewhere; write: ${elsewhere.map((one) => `${revision}:${one}`).join(" or ")}`,
  neither: (name) => `There is neither a file or folder nor a revision "${name}".`,
  gitFailed: (reason) => `git cannot read the revision: ${reason}`,
  busy: {
    rebase: "A rebase is in progress here: HEAD is not the tip of your branch, and files may be half merged.",
    merge: "A merge is in progress here: files may be half merged.",
    "cherry-pick": "A cherry-pick is in progress here: files may be half merged.",
    revert: "A revert is in progress here: files may be half merged.",
    bisect: "A bisect is in progress here: HEAD is not the tip of your branch.",
  },
  dirty: (revision, files) =>
    `${files === 1 ? "1 file has" : `${files} files have`} changes on disk that are not in ${revision} and are not compared.`,
  twoModels: "--models takes two of: designed, current, planned.",
  modelsOfOne: "--models compares two models of one document: name one path.",
};
