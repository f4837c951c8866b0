import { isRecord } from "../read/mishap.ts";
import { keyText, literalHead, scalarText } from "./scalars.ts";

/** A line of new text is not made longer than this where it could be several. */
export const WIDTH = 100;
const REFUSED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const DEEPEST = 40;

/** What in a value has no YAML; undefined where all has. */
export function unwritableIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  if (depth >= DEEPEST) return "…";
  if (Array.isArray(value)) return firstOf(value, depth);
  if (!isRecord(value)) return value === null ? "null" : typeof value;
  return Object.keys(value).find((key) => REFUSED.has(key)) ?? firstOf(Object.values(value), depth);
}

function firstOf(all: readonly unknown[], depth: number): string | undefined {
  for (const one of all) {
    const found = unwritableIn(one, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value on one line, in flow style. */
export function flowText(value: unknown, inFlow = true): string {
  if (typeof value === "string") return scalarText(value, inFlow);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return `[${value.map((one: unknown) => flowText(one)).join(", ")}]`;
  if (!isRecord(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${keyText(key)}: ${flowText(one)}`)
    .join(", ")}}`;
}

/**
 * What stands behind `key:` for a value in block style, with its leading space or line end. Collections stay on the line
 * where they fit.
 *
 * @param indent column of the key
 * @param used columns that the line already has
 */
export function blockValue(value: unknown, indent: number, used: number): string {
  if (typeof value === "string") {
    const head = literalHead(value);
    if (head !== undefined) return ` ${head}${indented(value.replace(/\n$/, ""), indent + 2)}`;
  }
  const inline = flowText(value, false);
  if (used + 1 + inline.length <= WIDTH || !isNested(value)) return ` ${inline}`;
  return `\n${blockLines(value, indent + 2)}`;
}

/** A map or list in block style, every line indented; anything else on one line. */
export function blockLines(value: unknown, indent: number): string {
  const margin = " ".repeat(indent);
  if (!isNested(value)) return margin + flowText(value, false);
  if (Array.isArray(value)) return value.map((one: unknown) => `${margin}- ${itemText(one, indent)}`).join("\n");
  return Object.entries(isRecord(value) ? value : {})
    .map(([key, one]) => margin + pairText(key, one, indent))
    .join("\n");
}

/** `key: value` in block style, without its margin. */
export function pairText(key: string, value: unknown, indent: number): string {
  const head = `${keyText(key)}:`;
  return head + blockValue(value, indent, indent + head.length);
}

/** What stands behind `- ` at a column: a map goes on below its first key. */
export function itemText(value: unknown, indent: number): string {
  const inline = flowText(value, false);
  const fits = indent + 2 + inline.length <= WIDTH;
  if (fits || !isNested(value)) return inline;
  return blockLines(value, indent + 2).trimStart();
}

/** A map or list with something in it: only these have a block style. */
const isNested = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;

const indented = (text: string, by: number): string =>
  text
    .split("\n")
    .map((line) => `\n${line === "" ? "" : " ".repeat(by)}${line}`)
    .join("");

/** A value as text of a document: maps and lists in block style, collections on one line where they fit. Ends without a line end. */
export const yamlText = (value: unknown, { indent = 0 }: { readonly indent?: number } = {}): string =>
  blockLines(value, indent);
