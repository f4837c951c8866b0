import { openDocument } from "./folder/folder-store.ts";
import { repositoryOf } from "./revision/repository.ts";
import { openRevision } from "./revision/revision-store.ts";
import { contractOf } from "./testing/contract.ts";
import { commit, folderWith } from "./testing/folders.ts";

contractOf("a folder on disk", (files) => openDocument(folderWith(files)));

contractOf("a revision of a git repository", (files) => {
  const folder = folderWith(files);
  const revision = commit(folder);
  const repository = repositoryOf(folder);
  if (repository.is === "failed") throw new Error(repository.failure.code);
  const opened = openRevision(repository.of, revision, "");
  if (opened.is === "failed") throw new Error(opened.failure.code);
  return opened.of;
});
