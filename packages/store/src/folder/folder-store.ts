import { dirname } from "node:path";
import type { DocumentStore, Snapshot } from "../store.ts";
import { hasJournal } from "./journal.ts";
import { isLocked, pause } from "./lock.ts";
import { locate, readLocated, type Located } from "./read.ts";
import { watchLocated } from "./watch.ts";
import { settle, writeLocated } from "./write.ts";

/** A document on disk: a folder, or one file. Where there is nothing, reading says so. */
export function openDocument(path: string): DocumentStore {
  return {
    read: () => {
      const located = locate(path);
      return "code" in located
        ? { root: dirname(path), files: [], beside: [], problems: [located] }
        : readSteadily(located);
    },
    write: (changes, base) => {
      const located = locate(path);
      if (!("code" in located)) return writeLocated(located, changes, base);
      const code = located.code === "file-missing" ? "missing" : "unwritable";
      return { is: "refused", failures: [{ code, path }] };
    },
    watch: (onChange) => {
      const located = locate(path);
      return "code" in located ? () => undefined : watchLocated(located, onChange);
    },
  };
}

/** How often a reading that somebody wrote into is made again. */
const TRIES = 5;
/** Milliseconds that a write in progress is waited for. */
const WAIT = 500;

/** Reads so that all files are of one moment: not between two renames of one write. */
function readSteadily(located: Located): Snapshot {
  for (let left = TRIES; ; left -= 1) {
    finishWrites(located);
    const { snapshot, isSteady } = readLocated(located);
    if (left === 0 || (isSteady() && !hasJournal(located.root))) return snapshot;
  }
}

function finishWrites(located: Located): void {
  const { root } = located;
  for (let waited = 0; hasJournal(root) && isLocked(root) && waited < WAIT; waited += 5) pause(5);
  if (hasJournal(root) && !isLocked(root)) settle(located);
}
