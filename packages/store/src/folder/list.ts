import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isDocumentFile, type Problem } from "@sekisho/core";
import { missing, outside, reasonOf, unreadable } from "../problems.ts";

/** Files and folders of a document, relative to its folder. */
export interface Listed {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists the YAML files below a folder that belong to its document; a link that leaves the folder is a problem, not followed. */
export function listFolder(root: string): Listed {
  const found: Found = { root, inside: realpathSync(root), files: [], folders: [], problems: [] };
  list(root, found);
  return found;
}

interface Found {
  readonly root: string;
  readonly inside: string;
  readonly files: string[];
  readonly folders: string[];
  readonly problems: Problem[];
}

function list(folder: string, found: Found): void {
  const { root, files, folders, problems } = found;
  let entries: string[];
  try {
    entries = readdirSync(folder).sort();
  } catch (error) {
    problems.push(unreadable(relative(root, folder) || ".", reasonOf(error)));
    return;
  }
  folders.push(relative(root, folder));
  for (const entry of entries) {
    const path = join(folder, entry);
    const name = relative(root, path).split(sep).join("/");
    if (entry.startsWith(".") || name === "packs" || entry === "node_modules") continue;
    const state = lstatSync(path, { throwIfNoEntry: false }); // gone since the folder was read: never mind
    if (state === undefined) continue;
    if (state.isSymbolicLink()) linked(path, name, found);
    else if (state.isDirectory()) list(path, found);
    else if (isDocumentFile(name)) files.push(name);
  }
}

/** A link to a file of the same folder is a file like any other; links to folders are not followed, they may go round. */
function linked(path: string, name: string, { inside, files, problems }: Found): void {
  let target: string;
  let isFolder: boolean;
  try {
    target = realpathSync(path);
    isFolder = statSync(target).isDirectory();
  } catch (error) {
    const reason = reasonOf(error);
    if (isDocumentFile(name)) problems.push(reason === "ENOENT" ? missing(name, name) : unreadable(name, reason));
    return;
  }
  if (!isFolder && !isDocumentFile(name)) return;
  if (!isWithin(target, inside)) problems.push(outside(name));
  else if (!isFolder) files.push(name);
}

/** Does a real path lie in a real folder? */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
