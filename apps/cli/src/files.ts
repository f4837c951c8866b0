import { openDocument, type Snapshot } from "@sekisho/store";

/** Files of a document as given on the command line: a folder, or one file. Paths are relative to `root`. */
export type DocumentFiles = Snapshot;

/** Reads every file of a document. What cannot be read is a problem; the rest is read all the same. */
export const readDocument = (path: string): DocumentFiles => openDocument(path).read();
