import type { z } from "zod";
import { params, type Meanings } from "./meanings.ts";
import { isRecord, mishap, scalar, type Mishap, type Path } from "./mishap.ts";
import { likeFirst } from "./nearest.ts";
import { keysAt } from "./shapes.ts";

type Issue = z.core.$ZodIssue;

/** What is needed to name what a schema refused. */
export interface Refused {
  readonly schema: unknown;
  readonly written: unknown;
  readonly meanings: Meanings;
}

/** Formats of texts in the schema, each recognised by an example that its pattern accepts. */
const FORMATS: readonly (readonly [string, string])[] = [
  ["date", "2026-11-23"],
  ["instant", "2026-11-23T09:00:00Z"],
  ["duration", "5 years"],
  ["rate", "4 per year"],
  ["country", "JP"],
  ["currency", "EUR"],
  ["id", "link-key"],
  ["sha256", "0".repeat(64)],
];

/** What the schema of an entity refused, as problems: one for each place, chosen by the shape that was written. */
export const mishapsOf = (issues: readonly Issue[], of: Refused): readonly Mishap[] =>
  issues.flatMap((issue) => fromIssue(issue, [], of));

function fromIssue(issue: Issue, base: Path, of: Refused): readonly Mishap[] {
  const path: Path = [...base, ...issue.path.filter((step): step is string | number => typeof step !== "symbol")];
  const value = valueAt(of.written, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, value, of));
    case "invalid_union":
      return fromUnion(issue.errors, path, value, of);
    case "invalid_value":
      return [value === undefined ? missing(path) : spelled(path, value, issue.values.map(String), of.meanings)];
    case "invalid_format":
      return [badFormat(path, value, issue.pattern)];
    case "too_small":
      return [
        value === ""
          ? mishap("value-empty", path, {}, { onKey: true })
          : mishap("value-type", path, { expected: ["number"], found: shown(value) }),
      ];
    case "custom":
      return [mishap("range-order", path, {})];
    default:
      return [value === undefined ? missing(path) : typed(path, [expectedOf(issue)], value)];
  }
}

const missing = (path: Path): Mishap =>
  mishap("key-missing", path, { key: String(path.at(-1) ?? "") }, { onKey: true });

/** Of the branches of a union: the one with the shape that was written; if none has it, what may stand there. */
function fromUnion(
  branches: readonly (readonly Issue[])[],
  path: Path,
  value: unknown,
  of: Refused,
): readonly Mishap[] {
  if (value === undefined) return [missing(path)];
  const flat = branches.flatMap(flattened);
  const shaped = flat.filter(
    (branch) => branch.length > 0 && !branch.some((issue) => issue.path.length === 0 && isShape(issue)),
  );
  const best = shaped.map((branch) => ({ branch, cost: cost(branch) })).sort((a, b) => a.cost - b.cost)[0];
  if (best !== undefined) return best.branch.flatMap((issue) => fromIssue(issue, path, of));
  const words = [
    ...new Set(
      flat.flatMap((branch) =>
        branch.flatMap((issue) =>
          issue.code === "invalid_value" && issue.path.length === 0 ? issue.values.map(String) : [],
        ),
      ),
    ),
  ];
  const expected = [
    ...new Set(flat.flatMap((branch) => branch.filter((issue) => issue.code === "invalid_type").map(expectedOf))),
  ];
  if (typeof value === "string" && words.some((word) => word !== "unknown"))
    return [spelled(path, value, words, of.meanings)];
  const isTruth = words.includes("yes");
  return [isTruth ? typed(path, ["yes", "no", "unknown"], value) : typed(path, expected, value)];
}

const ONE_OR_MORE = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*(?:, *[\p{L}\p{N}][\p{L}\p{N}_.-]*)*$/u;

/** Something of another type; one word where a list belongs is certainly its only member. */
function typed(path: Path, expected: readonly string[], value: unknown): Mishap {
  const found = shown(value);
  if (!expected.includes("array") || typeof value !== "string" || !ONE_OR_MORE.test(value))
    return mishap("value-type", path, { expected, found });
  const write = `[${value}]`;
  return mishap("value-type", path, { expected: ["array"], found, write }, { becomes: (source) => `[${source}]` });
}

const isShape = (issue: Issue): boolean => issue.code === "invalid_type" || issue.code === "invalid_value";

/** Nested unions as one list of branches, so that the deepest fitting shape can be chosen. */
function flattened(branch: readonly Issue[]): readonly (readonly Issue[])[] {
  const only = branch[0];
  if (branch.length !== 1 || only?.code !== "invalid_union" || only.path.length > 0) return [branch];
  return only.errors.flatMap(flattened);
}

/** A map that is no long form usually is the plain map with one wrong key; a key that is missing weighs more. */
const cost = (branch: readonly Issue[]): number =>
  branch.reduce(
    (sum, issue) =>
      sum +
      (issue.code === "unrecognized_keys" ? 2 * issue.keys.length : issue.path.length > 0 && isShape(issue) ? 3 : 1),
    0,
  );

const expectedOf = (issue: Issue): string => (issue.code === "invalid_type" ? issue.expected : "other");

function unknownKey(key: string, path: Path, parent: unknown, { schema, meanings }: Refused): Mishap {
  const allowed = keysAt(schema, path, isRecord(parent) && Object.hasOwn(parent, "is"));
  const meant = meanings.key(key, allowed);
  const free = meant?.certain === true && !(isRecord(parent) && Object.hasOwn(parent, meant.nearest));
  const becomes = free ? () => meant.nearest : undefined;
  return mishap(
    "key-unknown",
    [...path, key],
    { key, allowed: likeFirst(key, allowed), ...params(meant) },
    { onKey: true, becomes },
  );
}

const THREE: ReadonlySet<string> = new Set(["yes", "no", "unknown"]);
/** A word as it is written into a file. */
export const asWritten = (word: string): string => (THREE.has(word) ? word : scalar(word));

function spelled(path: Path, value: unknown, values: readonly string[], meanings: Meanings): Mishap {
  const allowed = values.filter((word) => word !== "true" && word !== "false");
  if (typeof value !== "string") return mishap("value-type", path, { expected: allowed, found: shown(value) });
  const meant = meanings.word(value, allowed);
  const becomes = meant?.certain === true ? () => asWritten(meant.nearest) : undefined;
  return mishap("value-words", path, { value, allowed, ...params(meant) }, { becomes });
}

function badFormat(path: Path, value: unknown, pattern: string | undefined): Mishap {
  const last = pattern?.lastIndexOf("/") ?? -1;
  const expression =
    pattern === undefined || last <= 0 ? undefined : new RegExp(pattern.slice(1, last), pattern.slice(last + 1));
  const format = FORMATS.find(([, sample]) => expression?.test(sample))?.[0] ?? "text";
  return mishap("value-format", path, { value: shown(value), format });
}

/** What stands at a path of plain data. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === "number") at = at[step] as unknown;
    else if (isRecord(at) && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/** A value as short text for a message. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return isRecord(value) ? "{…}" : String(value).slice(0, 80);
}
