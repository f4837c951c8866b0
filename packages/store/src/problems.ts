import { MAX_FILE, type Problem } from "@sekisho/core";

const at = (file: string): Problem["at"] => ({ file, line: 1, column: 1 });

/** What the world says about a file, as problems with a place. */
export const unreadable = (file: string, reason: string): Problem => ({
  code: "file-unreadable",
  severity: "error",
  at: at(file),
  params: { reason },
});

export const missing = (file: string, path: string): Problem => ({
  code: "file-missing",
  severity: "error",
  at: at(file),
  params: { path },
});

export const tooLarge = (file: string, bytes: number): Problem => ({
  code: "file-too-large",
  severity: "error",
  at: at(file),
  params: { bytes, limit: MAX_FILE },
});

export const outside = (path: string): Problem => ({
  code: "path-outside",
  severity: "error",
  at: at(path),
  params: { path },
});

export const emptyFolder = (path: string): Problem => ({
  code: "folder-empty",
  severity: "error",
  at: at("."),
  params: { path },
});

/** The code of an error of the system (`ENOENT`), or its message. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
