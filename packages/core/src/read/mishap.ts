import type { Params, ProblemCode, ProblemParams, Severity } from "../problem.ts";

/** A path inside an entity: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** A problem before its place is looked up: where in the entity, on the key or on the value. */
export interface Mishap {
  readonly code: ProblemCode;
  readonly params: Params;
  readonly path: Path;
  readonly onKey: boolean;
  readonly severity: Severity;
  /** YAML text that replaces the key or value, where that is certain; made from the text that stands there. */
  readonly becomes: ((source: string) => string) | undefined;
}

interface More {
  readonly onKey?: boolean;
  readonly severity?: Severity;
  readonly becomes?: ((source: string) => string) | undefined;
}

/** Pairs a code with its params; the one way to make a mishap. */
export const mishap = <C extends ProblemCode>(
  code: C,
  path: Path,
  params: ProblemParams[C],
  more: More = {},
): Mishap => ({
  code,
  path,
  params: params as Params, // every params type above holds words, numbers and lists only
  onKey: more.onKey ?? false,
  severity: more.severity ?? "error",
  becomes: more.becomes,
});

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const PLAIN = /^[\p{L}_][\p{L}\p{N}_./-]*$/u;
const BENT = /^(?:y|n|yes|no|on|off|true|false|null|unknown)$/i;

/** A text as a YAML scalar: plain where every reader of YAML reads it as this text, else in single quotes. */
export const scalar = (text: string): string =>
  PLAIN.test(text) && !BENT.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
