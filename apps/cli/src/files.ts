import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { isDocumentFile, MAX_FILE, type InputFile, type Problem } from "@sekisho/core";

/** Files of a document as given on the command line: a folder, or one file. Paths are relative to `root`. */
export interface DocumentFiles {
  readonly root: string;
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

const at = (file: string): Problem["at"] => ({ file, line: 1, column: 1 });
const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

const unreadable = (file: string, reason: string): Problem => ({
  code: "file-unreadable",
  severity: "error",
  at: at(file),
  params: { reason },
});
const missing = (file: string, path: string): Problem => ({
  code: "file-missing",
  severity: "error",
  at: at(file),
  params: { path },
});

/** Reads every file of a document. What cannot be read is a problem; the rest is read all the same. */
export function readDocument(path: string): DocumentFiles {
  const root = dirname(path);
  const name = basename(path);
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch (error) {
    const reason = reasonOf(error);
    return { root, files: [], problems: [reason === "ENOENT" ? missing(name, path) : unreadable(name, reason)] };
  }
  return folder ? readFolder(path) : { root, ...readFiles(root, [name]) };
}

function readFolder(root: string): DocumentFiles {
  const problems: Problem[] = [];
  const read = readFiles(root, listed(root, root, problems));
  problems.push(...read.problems);
  if (read.files.length === 0 && problems.length === 0)
    problems.push({ code: "folder-empty", severity: "error", at: at("."), params: { path: root } });
  return { root, files: read.files, problems };
}

function readFiles(root: string, names: readonly string[]): Omit<DocumentFiles, "root"> {
  const problems: Problem[] = [];
  const files = names.flatMap((name): InputFile[] => {
    try {
      const { size, isOrdinary } = measured(join(root, name));
      if (isOrdinary && size <= MAX_FILE) return [{ path: name, bytes: readFileSync(join(root, name)) }];
      problems.push(isOrdinary ? tooLarge(name, size) : unreadable(name, "EFTYPE"));
    } catch (error) {
      problems.push(unreadable(name, reasonOf(error)));
    }
    return [];
  });
  return { files, problems };
}

/** A pipe or a device would never end: only ordinary files are read, and only after a look at their size. */
function measured(path: string): { readonly size: number; readonly isOrdinary: boolean } {
  const found = statSync(path);
  return { size: found.size, isOrdinary: found.isFile() };
}

const tooLarge = (file: string, bytes: number): Problem => ({
  code: "file-too-large",
  severity: "error",
  at: at(file),
  params: { bytes, limit: MAX_FILE },
});

/** YAML files below a folder that belong to the document; a link that leaves the folder is a problem, not followed. */
function listed(root: string, folder: string, problems: Problem[]): string[] {
  const inside = realpathSync(root);
  let entries: string[];
  try {
    entries = readdirSync(folder).sort();
  } catch (error) {
    problems.push(unreadable(relative(root, folder) || ".", reasonOf(error)));
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry);
    const name = relative(root, path).split(sep).join("/");
    if (entry.startsWith(".") || name === "packs" || entry === "node_modules") return [];
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return linked(path, name, inside, problems);
    if (found.isDirectory()) return listed(root, path, problems);
    return isDocumentFile(name) ? [name] : [];
  });
}

/** A link to a file of the same folder is a file like any other; links to folders are not followed, they may go round. */
function linked(path: string, name: string, inside: string, problems: Problem[]): string[] {
  let target: string;
  let isFolder: boolean;
  try {
    target = realpathSync(path);
    isFolder = statSync(target).isDirectory();
  } catch (error) {
    const reason = reasonOf(error);
    if (isDocumentFile(name)) problems.push(reason === "ENOENT" ? missing(name, name) : unreadable(name, reason));
    return [];
  }
  if (!isFolder && !isDocumentFile(name)) return [];
  if (target === inside || target.startsWith(inside + sep)) return isFolder ? [] : [name];
  problems.push({ code: "path-outside", severity: "error", at: at(name), params: { path: name } });
  return [];
}
