import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { isDocumentFile, type InputFile, type Problem } from "@sekisho/core";

/** Files of a document as given on the command line: a folder, or one file. */
export interface DocumentFiles {
  readonly root: string;
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

const at = (file: string): Problem["at"] => ({ file, line: 1, column: 1 });
const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

const unreadable = (file: string, error: unknown): Problem => ({
  code: "file-unreadable",
  severity: "error",
  at: at(file),
  params: { reason: reasonOf(error) },
});

/** Reads every file of a document. What cannot be read is a problem; the rest is read all the same. */
export function readDocument(path: string): DocumentFiles {
  const problems: Problem[] = [];
  let folder: boolean;
  try {
    folder = statSync(path).isDirectory();
  } catch (error) {
    const missing: Problem = { code: "file-missing", severity: "error", at: at(path), params: { path } };
    return { root: path, files: [], problems: [reasonOf(error) === "ENOENT" ? missing : unreadable(path, error)] };
  }
  const root = folder ? path : dirname(path);
  const names = folder ? listed(root, root, problems) : [basename(path)];
  const files = names.flatMap((name): InputFile[] => {
    try {
      return [{ path: name, bytes: readFileSync(join(root, name)) }];
    } catch (error) {
      problems.push(unreadable(name, error));
      return [];
    }
  });
  if (files.length === 0 && problems.length === 0)
    problems.push({ code: "folder-empty", severity: "error", at: at(path), params: { path } });
  return { root, files, problems };
}

/** YAML files below a folder that belong to the document; a link that leaves the folder is a problem, not followed. */
function listed(root: string, folder: string, problems: Problem[]): string[] {
  const inside = realpathSync(root);
  let entries: string[];
  try {
    entries = readdirSync(folder).sort();
  } catch (error) {
    problems.push(unreadable(relative(root, folder) || folder, error));
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry);
    const name = relative(root, path).split(sep).join("/");
    if (entry.startsWith(".") || name === "packs" || entry === "node_modules") return [];
    if (lstatSync(path).isSymbolicLink() && !leadsInside(path, inside)) {
      problems.push({ code: "path-outside", severity: "error", at: at(name), params: { path: name } });
      return [];
    }
    if (lstatSync(path).isDirectory()) return listed(root, path, problems);
    return isDocumentFile(name) ? [name] : [];
  });
}

function leadsInside(path: string, inside: string): boolean {
  try {
    const target = realpathSync(path);
    return (target === inside || target.startsWith(inside + sep)) && !statSync(target).isDirectory();
  } catch {
    return false;
  }
}
