import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Problem } from "../problem.ts";
import { parseAgain } from "../read/parse.ts";
import type { Readings } from "../read/readings.ts";
import type { InputFile } from "../read/text.ts";
import { assess, type Assessment } from "./assess.ts";
import type { Model } from "./effective.ts";

/** A version of a document that was read and assessed, from which the next version can go on. */
export interface Version {
  readonly assessment: Assessment;
  readonly problems: readonly Problem[];
  /** What its files came to, piece by piece. */
  readonly readings: Readings;
}

/** What an assessment of files needs besides them. */
export interface Assessing {
  readonly knowledge: Knowledge;
  /** The day the assessment speaks of, `2026-11-25`. */
  readonly asOf: string;
  readonly model?: Model;
  /** Could files of the document not be read at all? Then it is incomplete, whatever the others say. */
  readonly incomplete?: boolean;
}

/**
 * Reads and assesses the files of a document, going on from an earlier version where there is one: entries that stand
 * there word for word are not read again, and facts that rest on no changed value are not derived again. Gives the same
 * as from scratch; the earlier version stays as it is. Where parts are added, removed or drawn otherwise, only the
 * reading is spared.
 */
export function reassess(
  previous: Version | undefined,
  files: readonly InputFile[],
  { knowledge, asOf, model = "current", incomplete = false }: Assessing,
): Version {
  const { document, problems, readings } = parseAgain(files, knowledge, previous?.readings);
  const read = { ...document, incomplete: document.incomplete || incomplete };
  return { assessment: assess(read, knowledge, asOf, { model, before: previous?.assessment }), problems, readings };
}
