import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "../problems.ts";
import type { StoreFailure } from "../store.ts";
import { isWithin } from "./list.ts";

/** A file on disk that is to be written: where links lead, and how it may be read. */
export interface Target {
  readonly path: string;
  readonly real: string;
  /** Undefined for a file that is not there yet. */
  readonly state: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
}

export type OrFailure<T> = T | StoreFailure;
export const isFailure = (one: object): one is StoreFailure => "code" in one;

/**
 * Finds the file behind a path below a folder.
 *
 * @param only the one file of the document, where a file was named: its link is followed wherever it leads
 */
export function targetOf(root: string, path: string, only: string | undefined): OrFailure<Target> {
  const fail = (code: StoreFailure["code"], reason?: string): StoreFailure =>
    reason === undefined ? { code, path } : { code, path, reason };
  if (/^[/\\]|^[A-Za-z]:/.test(path) || path.split(/[/\\]/).includes("..")) return fail("outside");
  try {
    const inside = realpathSync(root);
    const named = join(root, path);
    const found = lstatSync(named, { throwIfNoEntry: false });
    if (found === undefined) {
      const folder = existing(dirname(named));
      if (!isWithin(realpathSync(folder), inside)) return fail("outside");
      const rest = dirname(named).slice(folder.length);
      return { path, real: join(realpathSync(folder) + rest, basename(named)), state: undefined };
    }
    const real = realpathSync(named);
    if (path !== only && !isWithin(real, inside)) return fail("outside");
    const { mode, uid, gid } = statSync(real);
    if (!statSync(real).isFile()) return fail("unwritable", "EISDIR");
    // a file that nobody may write could still be replaced: its folder would allow it, its owner did not
    return (mode & 0o222) === 0 ? fail("unwritable", "EACCES") : { path, real, state: { mode, uid, gid } };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === "ENOENT" ? fail("missing") : fail("unwritable", reason);
  }
}

/** The innermost folder of a path that is there. */
function existing(folder: string): string {
  let at = folder;
  while (lstatSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at) at = dirname(at);
  return at;
}
