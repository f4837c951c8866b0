import { randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Target } from "./targets.ts";

const NAME = /^\..+\.(\d+)-[0-9a-f-]{36}\.tmp$/;

/** Writes new content beside a file, so that a rename can put it there: on disk before this returns, with the file's mode. */
export function writeBeside({ real, state }: Target, content: string): string {
  const folder = dirname(real);
  if (state === undefined) mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${basename(real)}.${process.pid}-${randomUUID()}.tmp`);
  const handle = openSync(temporary, "wx", state?.mode ?? 0o666);
  try {
    writeFileSync(handle, content);
    if (state !== undefined) keepOwner(handle, state);
    fsyncSync(handle);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  if (state !== undefined) chmodSync(temporary, state.mode & 0o7777);
  return temporary;
}

/** Only the superuser can give files away; for anybody else the new file is their own. */
function keepOwner(handle: number, { uid, gid }: NonNullable<Target["state"]>): void {
  if (process.getuid?.() !== 0) return;
  fchownSync(handle, uid, gid);
}

/** Makes what was renamed in a folder last, where the platform knows how. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows cannot sync a folder
  }
}

/** Takes away what a process that died has left in a folder. */
export function sweep(folder: string, pid: number): void {
  for (const name of readdirSync(folder))
    if (Number(NAME.exec(name)?.[1]) === pid) rmSync(join(folder, name), { force: true });
}

export const isTemporaryName = (name: string): boolean => NAME.test(name);
