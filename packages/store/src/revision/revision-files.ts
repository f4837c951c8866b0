import { posix } from "node:path";
import { isDocumentFile, MAX_FILE, type Problem } from "@sekisho/core";
import { digestOf } from "../digest.ts";
import { missing, outside, tooLarge } from "../problems.ts";
import type { StoredFile } from "../store.ts";
import { git, linesOf, type Ran } from "./git.ts";
import { failed, type OrFailure, type Repository } from "./repository.ts";

/** A file as a commit has it. */
export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly object: string;
  readonly size: number;
}

const LINK = "120000";
const SUBMODULE = "160000";
const LAYOUT = "layout.yaml";
const MOST_FOLDERS = 5;

const failedTo = <T>(ran: Exclude<Ran, { readonly is: "ok" }>): OrFailure<T> =>
  failed(ran.is === "no-git" ? { code: "no-git" } : { code: "git-failed", reason: ran.reason });

/** Is there a file or a folder at a path of a commit? Undefined where there is nothing. */
export function typeAt(repository: Repository, commit: string, path: string): "file" | "folder" | undefined {
  const type = git(repository.folder, ["cat-file", "-t", `${commit}:${path}`]);
  if (type.is !== "ok") return undefined;
  return linesOf(type.bytes)[0] === "blob" ? "file" : "folder";
}

/** All files below a folder of a commit, with paths from there. */
export function entriesOf(repository: Repository, tree: string): OrFailure<readonly Entry[]> {
  const asked = git(repository.folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", tree]);
  if (asked.is !== "ok") return failedTo(asked);
  const entries = asked.bytes
    .toString("utf8")
    .split("\0")
    .flatMap((line): readonly Entry[] => {
      const [, mode = "", object = "", size = "", path = ""] =
        /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? [];
      return path === "" || mode === SUBMODULE ? [] : [{ path, mode, object, size: Number(size) }];
    });
  return { is: "read", of: entries.sort((a, b) => inOrder(a.path, b.path)) };
}

/** Folder after folder, as when reading from disk. */
function inOrder(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  const at = left.findIndex((step, index) => step !== right[index]);
  const [x, y] = [left[at] ?? "", right[at] ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Files that belong to a document, and those beside it. */
export const isOfDocument = (path: string): boolean =>
  isDocumentFile(path) && !path.split("/").includes("node_modules");
export const isBeside = (path: string): boolean => path === LAYOUT;

/** Reads some of the files of a folder; links are followed inside of it. */
export function readEntries(
  repository: Repository,
  wanted: readonly Entry[],
  all: readonly Entry[],
): OrFailure<{ readonly files: readonly StoredFile[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const byPath = new Map(all.map((one) => [one.path, one]));
  const links = contentsOf(
    repository,
    wanted.filter(({ mode }) => mode === LINK),
  );
  if (links.is === "failed") return links;
  const found = wanted.flatMap((one): readonly (readonly [string, Entry])[] => {
    const target = followed(one, links.of, byPath);
    if (!("mode" in target)) problems.push(target);
    else if (target.size > MAX_FILE) problems.push(tooLarge(one.path, target.size));
    else return [[one.path, target]];
    return [];
  });
  const contents = contentsOf(
    repository,
    found.map(([, entry]) => entry),
  );
  if (contents.is === "failed") return contents;
  const files = found.map(([path, { object }]): StoredFile => {
    const bytes = contents.of.get(object) ?? Buffer.alloc(0);
    return { path, bytes, digest: digestOf(bytes) };
  });
  return { is: "read", of: { files, problems } };
}

const MOST_LINKS = 8;

/** The file that a link leads to, as when reading from disk. */
function followed(
  entry: Entry,
  links: ReadonlyMap<string, Buffer>,
  byPath: ReadonlyMap<string, Entry>,
): Entry | Problem {
  let at = entry;
  for (let left = MOST_LINKS; at.mode === LINK; left -= 1) {
    const target = posix.join(posix.dirname(at.path), links.get(at.object)?.toString("utf8") ?? "");
    if (target.startsWith("..") || links.get(at.object)?.toString("utf8").startsWith("/") === true)
      return outside(entry.path);
    const found = byPath.get(target);
    if (found === undefined || left === 0) return missing(entry.path, entry.path);
    at = found;
  }
  return at;
}

/** The contents of objects by their names, all in one question. */
function contentsOf(repository: Repository, entries: readonly Entry[]): OrFailure<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (entries.length === 0) return { is: "read", of: contents };
  const names = [...new Set(entries.map((one) => one.object))];
  const asked = git(repository.folder, ["cat-file", "--batch"], `${names.join("\n")}\n`);
  if (asked.is !== "ok") return failedTo(asked);
  let from = 0;
  for (const name of names) {
    const end = asked.bytes.indexOf(0x0a, from);
    const [, , size] = asked.bytes.toString("utf8", from, end).split(" ");
    if (end < 0 || size === undefined)
      return failed({ code: "git-failed", reason: asked.bytes.toString("utf8", from, end) });
    contents.set(name, asked.bytes.subarray(end + 1, end + 1 + Number(size)));
    from = end + 1 + Number(size) + 1;
  }
  return { is: "read", of: contents };
}

/** Folders in which a commit has a document: where a folder was renamed, it is there under its old name. */
export function foldersWithDocument({ folder }: Repository, commit: string): readonly string[] {
  const asked = git(folder, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
  if (asked.is !== "ok") return [];
  return asked.bytes
    .toString("utf8")
    .split("\0")
    .filter((path) => posix.basename(path) === "sekisho.yaml")
    .map((path) => folderOf(path) || ".")
    .slice(0, MOST_FOLDERS);
}

export const folderOf = (path: string): string => (path.includes("/") ? posix.dirname(path) : "");
