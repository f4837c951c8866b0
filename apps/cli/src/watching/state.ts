import {
  compare,
  reassess,
  type Assessment,
  type Comparison,
  type Model,
  type Problem,
  type Version,
} from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import type { DocumentFiles } from "../files.ts";

/** A document as it was last read, and the last result that stands. */
export interface State {
  readonly read: DocumentFiles;
  readonly problems: readonly Problem[];
  /** The version read last, good or not: the next one goes on from it. */
  readonly version: Version | undefined;
  /** The last result without errors; until there is one, what could be assessed. */
  readonly standing: Assessment | undefined;
  /** Are there errors now that keep the standing result from being replaced? */
  readonly isBroken: boolean;
}

/** What a save did. */
export type Step =
  | { readonly is: "same" }
  | { readonly is: "broken"; readonly state: State }
  | { readonly is: "changed"; readonly state: State; readonly comparison: Comparison | undefined };

/** Day and model that results speak of while a document is watched: all the same, so that only what is saved makes a difference. */
export interface Watching {
  readonly model: Model;
  readonly asOf: string;
}

/** The state at the start: what can be assessed is, errors or not. */
export function firstState(read: DocumentFiles, watching: Watching): State {
  const { version, problems } = assessed(read, undefined, watching);
  return { read, problems, version, standing: version?.assessment, isBroken: version === undefined };
}

/** The step from one state to what is on disk now. Errors that were not there before leave the last good result standing. */
export function stepTo(read: DocumentFiles, before: State, watching: Watching): Step {
  if (isSameRead(read, before.read)) return { is: "same" };
  const { version, problems } = assessed(read, before.version, watching);
  const assessment = version?.assessment;
  const { standing } = before;
  const wasGood = standing !== undefined && !standing.document.incomplete;
  if (assessment === undefined || (wasGood && assessment.document.incomplete))
    return { is: "broken", state: { read, problems, version, standing, isBroken: true } };
  return {
    is: "changed",
    state: { read, problems, version, standing: assessment, isBroken: false },
    comparison: standing === undefined ? undefined : compare(standing, assessment),
  };
}

function assessed(
  { files, problems: unread }: DocumentFiles,
  before: Version | undefined,
  { model, asOf }: Watching,
): { readonly version: Version | undefined; readonly problems: readonly Problem[] } {
  if (files.length === 0) return { version: undefined, problems: unread };
  const version = reassess(before, files, { knowledge: readPack(), asOf, model, incomplete: unread.length > 0 });
  return { version, problems: [...unread, ...version.problems] };
}

function isSameRead(a: DocumentFiles, b: DocumentFiles): boolean {
  return (
    a.files.length === b.files.length &&
    JSON.stringify(a.problems) === JSON.stringify(b.problems) &&
    a.files.every(({ path, bytes }, index) => {
      const other = b.files[index];
      return other !== undefined && other.path === path && isSameBytes(bytes, other.bytes);
    })
  );
}

const isSameBytes = (a: Uint8Array | string, b: Uint8Array | string): boolean =>
  Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
