import type { Params, Severity } from "../problem.ts";

/** Every code a problem can have. Words for each in each language stand in the message catalogue; types keep them complete. */
export const problemCodes = [
  "file-unreadable",
  "file-missing",
  "folder-empty",
  "path-outside",
  "file-too-large",
  "files-too-large",
  "bad-encoding",
  "bad-yaml",
  "too-deep",
  "no-anchors",
  "no-tags",
  "no-merge-keys",
  "refused-key",
  "duplicate-key",
  "full-width-colon",
  "not-a-map",
  "format-missing",
  "format-unknown",
  "format-newer",
  "system-missing",
  "section-unknown",
  "section-twice",
  "id-invalid",
  "id-reserved",
  "id-taken",
  "key-unknown",
  "key-missing",
  "value-empty",
  "value-type",
  "value-format",
  "value-words",
  "date-unreal",
  "range-order",
  "word-unknown",
  "class-unknown",
  "property-unknown",
  "with-not-taken",
  "reference-dangling",
  "reference-kind",
  "reference-cycle",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A path inside an entity: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** A problem before its place is looked up: where in the entity, on the key or on the value, and the certain replacement. */
export interface Mishap {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly params: Params;
  readonly onKey?: boolean;
  readonly severity?: Severity;
  /** Text that replaces the key or value, where it is certain. */
  readonly becomes?: string;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
