import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, linkSync, lstatSync, openSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Is something of this name there, be it a link that leads nowhere? */
export const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/**
 * Writes a new file as a whole or not at all, and never over another one: a temporary file beside it, then a link, which
 * fails with `EEXIST` where the name is taken. Throws what the system says.
 */
export function createFile(file: string, text: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = openSync(temporary, "wx");
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    linkSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
