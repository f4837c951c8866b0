export type { DocumentStore, Snapshot, StoredFile, StoreFailure, Written } from "./store.ts";
export { openDocument } from "./folder/folder-store.ts";
export { digestOf } from "./digest.ts";
export {
  busyWith,
  changedOnDisk,
  repositoryOf,
  type Busy,
  type OrFailure,
  type Repository,
  type RevisionFailure,
} from "./revision/repository.ts";
export { openRevision, type RevisionStore } from "./revision/revision-store.ts";
