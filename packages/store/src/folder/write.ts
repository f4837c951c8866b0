import { basename, join } from "node:path";
import { rmSync } from "node:fs";
import type { ChangedText } from "@sekisho/core";
import { digestOf } from "../digest.ts";
import { reasonOf } from "../problems.ts";
import type { Snapshot, StoreFailure, Written } from "../store.ts";
import { digestAt, endJournal, finishJournal, hasJournal, put, writeJournal, type Step } from "./journal.ts";
import { listFolder } from "./list.ts";
import { lock, type Held } from "./lock.ts";
import type { Located } from "./read.ts";
import { isFailure, targetOf, type Target } from "./targets.ts";
import { sweep, writeBeside } from "./temporary.ts";

/** One change with the file it goes to. */
interface Planned {
  readonly change: ChangedText;
  readonly target: Target;
  readonly before: string | undefined;
}

/**
 * Writes all changes or none. Each file is replaced by a rename, so that it is old or new, whole, whatever happens; for
 * several files a journal says what is to be done, so that who comes next finishes it.
 */
export function writeLocated(located: Located, changes: readonly ChangedText[], base: Snapshot): Written {
  if (changes.length === 0) return { is: "written" };
  const held = locked(located);
  if ("code" in held) return { is: "refused", failures: [held] };
  try {
    const planned = changes.map((change) => plan(located, change, base));
    const failures = planned.filter(isFailure);
    if (failures.length > 0) return { is: "refused", failures };
    return carryOut(
      located.root,
      planned.filter((one): one is Planned => !isFailure(one)),
    );
  } finally {
    held.release();
  }
}

/** Takes the lock and puts in order what a process that died has left. */
function locked(located: Located): Held | StoreFailure {
  const held = lock(located.root);
  if ("code" in held) return held;
  try {
    if (hasJournal(located.root)) finishJournal(located.root, located.only);
    const { died } = held;
    if (died !== undefined)
      for (const folder of listFolder(located.root).folders) sweep(join(located.root, folder), died);
    return held;
  } catch (error) {
    held.release();
    return { code: "unwritable", path: ".", reason: reasonOf(error) };
  }
}

/** Finishes a write whose process died, if there is one and this process may write. */
export function settle(located: Located): void {
  const held = locked(located);
  if (!("code" in held)) held.release();
}

function plan({ root, only }: Located, change: ChangedText, base: Snapshot): Planned | StoreFailure {
  const { path } = change;
  const target = targetOf(root, path, only);
  if (isFailure(target)) return target;
  const read = [...base.files, ...base.beside].find((file) => file.path === path);
  const now = target.state === undefined ? undefined : digestAt(target.real);
  if (change.before === undefined)
    return now === undefined ? { change, target, before: undefined } : { code: "exists", path };
  if (now === undefined) return { code: "missing", path };
  return now === read?.digest ? { change, target, before: now } : { code: "changed", path };
}

function carryOut(root: string, planned: readonly Planned[]): Written {
  const made: { readonly one: Planned; readonly temporary: string | undefined }[] = [];
  const isSingle = planned.length === 1;
  let current = planned[0]?.change.path ?? ".";
  let isDecided = false;
  try {
    for (const one of planned) {
      current = one.change.path;
      const { after } = one.change;
      made.push({ one, temporary: after === undefined ? undefined : writeBeside(one.target, after) });
    }
    const changed = planned.filter(({ target, before }) => digestAt(target.real) !== before);
    if (changed.length > 0) {
      undo(made);
      return {
        is: "refused",
        failures: changed.map(({ change: { path, before } }) => ({
          code: before === undefined ? "exists" : "changed",
          path,
        })),
      };
    }
    if (!isSingle)
      writeJournal(
        root,
        made.map(({ one, temporary }) => stepOf(one, temporary)),
      );
    isDecided = !isSingle;
    for (const { one, temporary } of made) {
      current = one.change.path;
      put(one.target, temporary);
    }
    if (!isSingle) endJournal(root);
    return { is: "written" };
  } catch (error) {
    if (!isDecided) undo(made);
    const code = isDecided ? "unfinished" : "unwritable";
    return { is: "refused", failures: [{ code, path: current, reason: reasonOf(error) }] };
  }
}

const stepOf = ({ change: { path, after }, before }: Planned, temporary: string | undefined): Step => ({
  path,
  before,
  after: after === undefined ? undefined : digestOf(after),
  temporary: temporary === undefined ? undefined : basename(temporary),
});

function undo(made: readonly { readonly temporary: string | undefined }[]): void {
  for (const { temporary } of made) if (temporary !== undefined) rmSync(temporary, { force: true });
}
