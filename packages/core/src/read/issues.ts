import type { z } from "zod";
import { isRecord, type Mishap, type Path, type ProblemCode } from "./codes.ts";
import type { Meanings } from "./meanings.ts";

type Issue = z.core.$ZodIssue;

/** Formats of texts in the schema, each recognised by an example that it accepts and that the message shows. */
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
export function mishapsOf(issues: readonly Issue[], written: unknown, meanings: Meanings): readonly Mishap[] {
  return issues.flatMap((issue) => fromIssue(issue, [], written, meanings));
}

function fromIssue(issue: Issue, base: Path, written: unknown, meanings: Meanings): readonly Mishap[] {
  const path: Path = [...base, ...issue.path.filter((step): step is string | number => typeof step !== "symbol")];
  const value = valueAt(written, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, value, meanings));
    case "invalid_union":
      return fromUnion(issue.errors, path, value, written, meanings);
    case "invalid_value":
      return [spelled(path, value, issue.values.map(String), meanings)];
    case "invalid_format":
      return [badFormat(path, value, issue.pattern)];
    case "too_small":
      return [{ code: value === "" ? "value-empty" : "value-type", path, params: { expected: ["number"], found: shown(value) } }];
    case "custom":
      return [{ code: "range-order", path, params: {} }];
    default:
      if (value === undefined) return [{ code: "key-missing", path, params: { key: String(path.at(-1) ?? "") } }];
      return [{ code: "value-type", path, params: { expected: [expectedOf(issue)], found: shown(value) } }];
  }
}

/** Of the branches of a union: the one with the shape that was written; if none has it, what may stand there. */
function fromUnion(branches: readonly (readonly Issue[])[], path: Path, value: unknown, written: unknown, meanings: Meanings): readonly Mishap[] {
  if (value === undefined) return [{ code: "key-missing", path, params: { key: String(path.at(-1) ?? "") } }];
  const flat = branches.flatMap(flattened);
  const shaped = flat.filter((branch) => branch.length > 0 && !branch.some((issue) => issue.path.length === 0 && isShape(issue)));
  const best = shaped.map((branch) => ({ branch, cost: cost(branch) })).sort((a, b) => a.cost - b.cost)[0];
  if (best !== undefined) return best.branch.slice(0, 1).flatMap((issue) => fromIssue(issue, path, written, meanings));
  const words = flat.flatMap((branch) => branch.flatMap((issue) => (issue.code === "invalid_value" ? issue.values.map(String) : [])));
  const isTruth = words.includes("yes");
  if (typeof value === "string" && words.length > 0) return [spelled(path, value, [...new Set(words)], meanings)];
  const expected = flat.flatMap((branch) => branch.filter((issue) => issue.code === "invalid_type").map(expectedOf));
  const all = isTruth ? ["yes", "no", "unknown"] : [...new Set(expected)];
  return [{ code: "value-type", path, params: { expected: all, found: shown(value) } }];
}

const isShape = (issue: Issue): boolean => issue.code === "invalid_type" || issue.code === "invalid_value";

/** Nested unions as one list of branches, so that the deepest fitting shape can be chosen. */
function flattened(branch: readonly Issue[]): readonly (readonly Issue[])[] {
  const only = branch[0];
  if (branch.length !== 1 || only?.code !== "invalid_union" || only.path.length > 0) return [branch];
  return only.errors.flatMap(flattened);
}

/** A map that is no long form usually is the plain map with one wrong key; missing keys weigh more than unknown ones. */
const cost = (branch: readonly Issue[]): number =>
  branch.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? 2 * issue.keys.length : issue.path.length > 0 && issue.code === "invalid_type" ? 3 : 1), 0);

const expectedOf = (issue: Issue): string => (issue.code === "invalid_type" ? issue.expected : "other");

function unknownKey(key: string, path: Path, parent: unknown, meanings: Meanings): Mishap {
  const meant = meanings.key(key, path.length === 0 ? undefined : String(path.at(-1)));
  const free = meant !== undefined && !(isRecord(parent) && Object.hasOwn(parent, meant.word));
  return {
    code: "key-unknown",
    path: [...path, key],
    onKey: true,
    params: meant === undefined ? { key } : { key, meant: meant.word },
    ...(meant?.certain === true && free ? { becomes: meant.word } : {}),
  };
}

function spelled(path: Path, value: unknown, values: readonly string[], meanings: Meanings): Mishap {
  const words = values.filter((word) => word !== "true" && word !== "false");
  if (typeof value !== "string") return { code: "value-type", path, params: { expected: words, found: shown(value) } };
  const meant = meanings.word(value, words);
  return {
    code: "value-words",
    path,
    params: { value, expected: words, ...(meant === undefined ? {} : { meant: meant.word }) },
    ...(meant?.certain === true ? { becomes: meant.word } : {}),
  };
}

function badFormat(path: Path, value: unknown, pattern: string | undefined): Mishap {
  const last = pattern?.lastIndexOf("/") ?? -1;
  const expression = pattern === undefined || last <= 0 ? undefined : new RegExp(pattern.slice(1, last), pattern.slice(last + 1));
  const [format, example] = FORMATS.find(([, sample]) => expression?.test(sample)) ?? ["text", ""];
  return { code: "value-format", path, params: { value: shown(value), format, example } };
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

/** The codes whose problem is that a word is not right. */
export const wordCodes: readonly ProblemCode[] = ["value-words", "word-unknown", "class-unknown"];
