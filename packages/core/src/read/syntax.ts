import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from "yaml";
import type { Chunk } from "./chunks.ts";
import { mishap, type Mishap, type Path } from "./mishap.ts";
import { repaired, type Repair } from "./wide-colons.ts";
import { placeAt } from "./text.ts";

/** How deep values may nest. */
export const MAX_DEPTH = 40;
/** Brackets that may be open at once; beyond, a chunk is no document but an attack on the parser. */
const MAX_BRACKETS = 1000;
const REFUSED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A mishap of the syntax, whose place is already known: offsets in the file. */
export interface Located {
  readonly mishap: Mishap;
  readonly from: number;
  readonly to: number;
}

/** An entry of a map as written: its key, where that stands, and its value still to be read. */
export interface Entry {
  readonly key: string;
  readonly from: number;
  readonly value: unknown;
}

/** A parsed chunk. Nodes are handed out as `unknown` and given back to be read. */
export interface Parsed {
  readonly root: unknown;
  /** Is a syntax error in it? Then what was read may be anything. */
  readonly failed: boolean;
  /** Could the parser not make sense of it at all, even with its full-width colons put right? */
  readonly garbled: boolean;
  readonly found: Located[];
  /** Entries of a map node; duplicates are left in. Undefined where the node is no map. */
  readonly entries: (node: unknown) => readonly Entry[] | undefined;
  /** A node as plain data. What is refused is left out and reported in `found`. */
  readonly read: (node: unknown, path: Path) => unknown;
  /** Offsets of the key or value at a path; of the nearest thing around it, if it is not written. */
  readonly locate: (path: Path, onKey: boolean) => Range;
}

export interface Range {
  readonly from: number;
  readonly to: number;
  /** Is it exactly the key or scalar that was asked for? Only then may a fix replace it. */
  readonly exact: boolean;
}

const OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** Parses a chunk by `yaml` (1.2, core schema). Never throws. */
export function parseChunk(chunk: Chunk): Parsed {
  const text = chunk.file.text.slice(chunk.from, chunk.to);
  const found: Located[] = [];
  const parsed = tooDeep(text) ? undefined : attempt(text);
  if (parsed === undefined) {
    found.push({ mishap: mishap("too-deep", [], { limit: MAX_DEPTH }), from: chunk.from, to: chunk.from });
    const nowhere = { from: chunk.from, to: chunk.from, exact: false };
    return {
      root: undefined,
      failed: true,
      garbled: true,
      found,
      entries: () => undefined,
      read: () => undefined,
      locate: () => nowhere,
    };
  }
  const { document, repair } = parsed;
  const back = (offset: number): number => chunk.from + (repair?.original(offset) ?? offset);
  for (const at of repair?.colons ?? []) {
    const next = text[at + 1] ?? "\n";
    const becomes = (): string => (/\s/.test(next) ? ":" : ": ");
    found.push({
      mishap: mishap("full-width-colon", [], {}, { becomes }),
      from: chunk.from + at,
      to: chunk.from + at + 1,
    });
  }
  for (const error of document.errors.slice(0, 1)) {
    const isTab = error.code === "TAB_AS_INDENT";
    found.push({
      mishap: isTab ? mishap("tab-indent", [], {}) : mishap("bad-yaml", [], { reason: error.code }),
      from: back(error.pos[0]),
      to: back(error.pos[1]),
    });
  }
  if (document.directives?.docStart === true && /^%/m.test(text)) {
    found.push({ mishap: mishap("no-directives", [], {}), from: chunk.from, to: chunk.from });
  }
  const add: Add = (one, from, to) => found.push({ mishap: one, from: back(from), to: back(to) });
  const lineOf = (offset: number): number => placeAt(chunk.file, back(offset)).line;
  const context: Context = { add, lineOf };
  return {
    root: document.contents,
    failed: document.errors.length > 0 || repair !== undefined,
    garbled: document.errors.length > 0,
    found,
    entries: (node) => (isMap(node) ? node.items.map((pair) => entryOf(pair, back)) : undefined),
    read: (node, path) => plain(node, path, "", context),
    locate: (path, onKey) => located(document.contents, path, onKey, back),
  };
}

function attempt(text: string): { readonly document: Document; readonly repair: Repair | undefined } | undefined {
  try {
    const document = parseDocument(text, OPTIONS);
    if (!text.includes("：")) return { document, repair: undefined };
    const plains = document.errors.length === 0 ? plainValues(document) : undefined;
    const repair = repaired(text, plains === undefined ? () => true : within(plains));
    if (repair === undefined) return { document, repair };
    const again = parseDocument(repair.text, OPTIONS);
    return again.errors.length === 0 || again.errors.length < document.errors.length
      ? { document: again, repair }
      : { document, repair: undefined };
  } catch {
    return undefined; // the parser's recursion ran out of stack
  }
}

/** Is an offset inside one of the stretches? Both come in ascending order, so each stretch is passed once. */
function within(stretches: readonly (readonly [number, number])[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((stretches[next]?.[1] ?? Infinity) <= offset) next += 1;
    return (stretches[next]?.[0] ?? Infinity) < offset;
  };
}

/** Where values without quotes stand that may be fields whose colon was typed full-width. */
function plainValues(document: Document): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const isField =
        (key === "value" || key === null) &&
        node.type === "PLAIN" &&
        typeof node.value === "string" &&
        /^[A-Za-z_][A-Za-z0-9_-]*：/.test(node.value);
      if (isField) found.push(rangeOf(node));
    },
  });
  return found;
}

/** Counts brackets only, so that a bomb of brackets never reaches a recursive parser. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b || unit === 0x5b) depth += 1;
    else if ((unit === 0x7d || unit === 0x5d) && depth > 0) depth -= 1;
    if (depth > MAX_BRACKETS) return true;
  }
  return /(?:[-?:] ){200}/.test(text);
}

type Add = (one: Mishap, from: number, to: number) => void;

interface Context {
  readonly add: Add;
  readonly lineOf: (offset: number) => number;
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as Node | null | undefined)?.range; // every parsed node has one
  return range ? [range[0], range[1]] : [0, 0];
};

/** A key as it is written; keys are always text. */
const keyOf = (pair: Pair): string => {
  const key: unknown = pair.key;
  if (!isScalar(key)) return typeof key === "string" ? key : "";
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
};

const entryOf = (pair: Pair, back: (offset: number) => number): Entry => ({
  key: keyOf(pair),
  from: back(rangeOf(pair.key)[0]),
  value: pair.value,
});

function plain(node: unknown, path: Path, key: string, context: Context): unknown {
  if (node === null || node === undefined) return null;
  const { add } = context;
  const [from, to] = rangeOf(node);
  if (path.length > MAX_DEPTH) {
    add(mishap("too-deep", path, { limit: MAX_DEPTH }), from, to);
    return undefined;
  }
  if (isAlias(node)) {
    add(mishap("no-anchors", path, {}), from, to);
    return undefined;
  }
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    if (node.anchor !== undefined) add(mishap("no-anchors", path, {}), from, to);
    if (node.tag !== undefined) add(mishap("no-tags", path, { tag: node.tag }), from, to);
  }
  if (isScalar(node)) {
    // `version: 5.0` is the text 5.0, not the number 5
    return key === "version" && typeof node.value === "number" && node.source !== undefined ? node.source : node.value;
  }
  if (isSeq(node)) {
    return node.items
      .map((item, index) => plain(isPair(item) ? null : item, [...path, index], "", context))
      .filter((one) => one !== undefined);
  }
  return isMap(node) ? plainMap(node.items, path, key, context) : undefined;
}

function plainMap(items: readonly Pair[], path: Path, around: string, context: Context): unknown {
  const { add, lineOf } = context;
  const value: Record<string, unknown> = {};
  const written = new Map<string, number>();
  let text: string | undefined; // of the entry before: what stands behind a comma in { } may belong to it
  for (const [index, pair] of items.entries()) {
    const name = keyOf(pair);
    const [from, to] = rangeOf(pair.key);
    const before = text;
    text = pair.value === null && before !== undefined ? `${before}, ${name}` : plainText(pair.value);
    const wide = name.indexOf("：");
    if (isScalar(pair.key) && pair.key.anchor !== undefined) add(mishap("no-anchors", path, {}), from, to);
    if (name === "<<") add(mishap("no-merge-keys", path, {}), from, to);
    else if (!isScalar(pair.key)) add(mishap("bad-yaml", path, { reason: "NON_STRING_KEY" }), from, to);
    else if (REFUSED.has(name)) add(mishap("key-refused", path, { key: name }), from, to);
    else if (written.has(name))
      add(mishap("key-twice", [...path, name], { key: name, line: lineOf(written.get(name) ?? 0) }), from, to);
    else if (wide > 0 && pair.value === null) {
      add(mishap("full-width-colon", path, {}, { becomes: () => ": " }), from + wide, from + wide + 1);
    } else if (pair.value === null && before !== undefined) {
      // Several commas cut one text into several pieces: the last of them knows all of it.
      if (items[index + 1]?.value !== null)
        add(mishap("comma-in-text", [...path, name], { text: text ?? "" }), from, to);
    } else {
      written.set(name, from);
      // `is` of a long form stands for the key around it
      const read = plain(pair.value, [...path, name], name === "is" ? around : name, context);
      if (read !== undefined) value[name] = read;
    }
  }
  return value;
}

/** A text that is written without quotes on one line. */
const plainText = (node: unknown): string | undefined =>
  isScalar(node) && node.type === "PLAIN" && typeof node.value === "string" ? node.value : undefined;

const indexes = new WeakMap<object, ReadonlyMap<string, Pair>>();

/** The entries of a map node by key, the first of each; kept as long as the node. */
function indexOf(node: { readonly items: readonly Pair[] }): ReadonlyMap<string, Pair> {
  const found = indexes.get(node);
  if (found !== undefined) return found;
  const index = new Map([...node.items].reverse().map((pair): [string, Pair] => [keyOf(pair), pair]));
  indexes.set(node, index);
  return index;
}

function located(root: unknown, path: Path, onKey: boolean, back: (offset: number) => number): Range {
  let node = root;
  let range = rangeOf(root);
  let exact = path.length === 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    exact = false;
    let next: unknown;
    if (isMap(node)) {
      const pair = indexOf(node).get(String(step));
      if (pair === undefined) break;
      next = pair.value;
      const isValue = last && !onKey && isScalar(next) && next.value !== null;
      range = rangeOf(isValue ? next : pair.key);
      exact = last && (onKey || isValue);
    } else if (isSeq(node) && typeof step === "number") {
      next = node.items[step];
      if (next === undefined) break;
      range = rangeOf(next);
      exact = last && isScalar(next);
    } else break;
    node = next;
  }
  return { from: back(range[0]), to: back(range[1]), exact };
}
