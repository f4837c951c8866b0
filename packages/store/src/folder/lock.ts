import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { reasonOf } from "../problems.ts";
import type { StoreFailure } from "../store.ts";

const LOCK = ".sekisho.lock";
/** Milliseconds: how long somebody else's lock is waited for, and after which it was forgotten. A write takes a few. */
const PATIENCE = 3000;
const FORGOTTEN = 30_000;
/** An empty lock is one whose maker has not come to write into it, or died before. */
const UNFINISHED = 1000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** What a lock is held for. `died` is the process whose lock was taken over. */
export interface Held {
  readonly died: number | undefined;
  readonly release: () => void;
}

/** Takes the lock of a folder: one process writes at a time. The lock of a process that died is taken over. */
export function lock(root: string): Held | StoreFailure {
  const path = join(root, LOCK);
  const own: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  const until = Date.now() + PATIENCE;
  let died: number | undefined;
  for (;;) {
    try {
      const handle = openSync(path, "wx");
      try {
        writeFileSync(handle, JSON.stringify(own));
      } finally {
        closeSync(handle);
      }
      if (holderOf(path)?.token === own.token)
        return { died, release: () => void (holderOf(path)?.token === own.token && rmSync(path, { force: true })) };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== "EEXIST") return { code: "unwritable", path: ".", reason };
    }
    const stale = staleHolder(path);
    if (stale !== undefined) died = takenAway(path) ? stale.pid : died;
    else if (Date.now() > until) return { code: "busy", path: "." };
    else pause(5);
  }
}

/** Is somebody writing, as far as one can see? */
export const isLocked = (root: string): boolean =>
  statSync(join(root, LOCK), { throwIfNoEntry: false }) !== undefined && staleHolder(join(root, LOCK)) === undefined;

function holderOf(path: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof read !== "object" || read === null || !("pid" in read) || !("host" in read) || !("token" in read))
      return undefined;
    return { pid: Number(read.pid), host: String(read.host), token: String(read.token) };
  } catch {
    return undefined;
  }
}

/** The holder of a lock, if it is certain to have died or forgotten it. */
function staleHolder(path: string): { readonly pid: number } | undefined {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state === undefined) return undefined;
  const age = Date.now() - state.mtimeMs;
  const holder = holderOf(path);
  if (holder === undefined) return age > UNFINISHED ? { pid: -1 } : undefined;
  const isDead = holder.host === hostname() && !isAlive(holder.pid);
  return isDead || age > FORGOTTEN ? holder : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // asks, ends nothing
    return true;
  } catch (error) {
    return reasonOf(error) === "EPERM";
  }
}

/** Renamed before it is removed: of two who take over, only one finds it. */
function takenAway(path: string): boolean {
  const away = `${path}.${randomUUID()}`;
  try {
    renameSync(path, away);
    rmSync(away, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Waits, without giving way to anything else: a store's calls are synchronous. */
export const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};
