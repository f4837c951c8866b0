import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { digestOf } from "../digest.ts";
import { isFailure, targetOf, type Target } from "./targets.ts";
import { isTemporaryName, syncFolder, writeBeside } from "./temporary.ts";

const JOURNAL = ".sekisho.journal";

/** One file of a write: what it has to say before and says after; undefined where it is not there. */
export interface Step {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Name of the file with the new content, beside the target. */
  readonly temporary: string | undefined;
}

export const hasJournal = (root: string): boolean => existsSync(join(root, JOURNAL));

/** Writes down what will be done. From here on the write happens, even if this process ends: the next one finishes it. */
export function writeJournal(root: string, steps: readonly Step[]): void {
  const real = join(root, JOURNAL);
  const temporary = writeBeside({ path: JOURNAL, real, state: undefined }, JSON.stringify({ sekisho: 1, steps }));
  renameSync(temporary, real);
  syncFolder(root);
}

export function endJournal(root: string): void {
  rmSync(join(root, JOURNAL), { force: true });
  syncFolder(root);
}

/**
 * Finishes what a process that died had written down. A file that somebody changed since stays as it is, and so does all
 * that lies outside of the folder: a journal may come from anywhere.
 */
export function finishJournal(root: string, only: string | undefined): void {
  for (const step of stepsIn(root)) {
    const target = targetOf(root, step.path, only);
    if (isFailure(target)) continue;
    const temporary = step.temporary === undefined ? undefined : join(dirname(target.real), step.temporary);
    if (temporary !== undefined && digestAt(temporary) !== step.after) continue;
    if (digestAt(target.real) === step.before) put(target, temporary);
    else if (temporary !== undefined) rmSync(temporary, { force: true });
  }
  endJournal(root);
}

/** Puts new content in the place of a file, or takes the file away. */
export function put({ real }: Target, temporary: string | undefined): void {
  if (temporary === undefined) rmSync(real, { force: true });
  else renameSync(temporary, real);
  syncFolder(dirname(real));
}

/** Digest of a file; undefined where there is none. */
export function digestAt(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path));
  } catch {
    return undefined;
  }
}

function stepsIn(root: string): readonly Step[] {
  try {
    const read: unknown = JSON.parse(readFileSync(join(root, JOURNAL), "utf8"));
    const steps: unknown = typeof read === "object" && read !== null && "steps" in read ? read.steps : undefined;
    return Array.isArray(steps) ? steps.flatMap(stepOf) : [];
  } catch {
    return [];
  }
}

function stepOf(one: unknown): readonly Step[] {
  if (typeof one !== "object" || one === null || !("path" in one) || typeof one.path !== "string") return [];
  const text = (key: "before" | "after" | "temporary"): string | undefined => {
    const value: unknown = Object.entries(one).find(([name]) => name === key)?.[1];
    return typeof value === "string" ? value : undefined;
  };
  const temporary = text("temporary");
  if (temporary !== undefined && (basename(temporary) !== temporary || !isTemporaryName(temporary))) return [];
  return [{ path: one.path, before: text("before"), after: text("after"), temporary }];
}
