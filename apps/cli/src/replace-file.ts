import { randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** What became of a replacement. `changed`: somebody else wrote to the file meanwhile, and it was left alone. */
export type Replaced =
  { readonly is: "written" } | { readonly is: "changed" } | { readonly is: "unwritable"; readonly reason: string };

/**
 * Replaces a file as a whole or not at all: a temporary file beside it, then a rename. Keeps the mode, writes through a
 * link to where it leads, and refuses where the file no longer is what it was when it was read.
 */
export function replaceFile(root: string, path: string, before: Uint8Array, after: string): Replaced {
  let temporary: string | undefined;
  try {
    const target = realpathSync(join(root, path));
    temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    const { mode } = statSync(target);
    const handle = openSync(temporary, "wx", mode);
    try {
      writeFileSync(handle, after);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(temporary, mode & 0o7777);
    if (!readFileSync(target).equals(before)) return { is: "changed" };
    renameSync(temporary, target);
    temporary = undefined;
    return { is: "written" };
  } catch (error) {
    return { is: "unwritable", reason: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  } finally {
    if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}
