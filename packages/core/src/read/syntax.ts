import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from "yaml";
import type { Chunk } from "./chunks.ts";
import type { Mishap, Path } from "./codes.ts";

/** How deep values may nest. */
export const MAX_DEPTH = 40;
const REFUSED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const FULL_WIDTH = /([\p{L}\p{N}_-]+)[ \t]*：[ \t]*/u;

/** A problem whose place is already known: offsets in the file. */
export interface Located {
  readonly mishap: Mishap;
  readonly from: number;
  readonly to: number;
}

/** A parsed chunk: its value as plain data, what is wrong with its syntax, and where a path stands. */
export interface Parsed {
  readonly value: unknown;
  readonly found: readonly Located[];
  /** Offsets of the key or value at a path; of the nearest thing around it, if it is not written. */
  readonly locate: (path: Path, onKey: boolean) => readonly [number, number];
}

/** Parses a chunk by `yaml` (1.2 core schema). Never throws; what is refused is left out of the value and reported. */
export function parseChunk(chunk: Chunk): Parsed {
  const text = chunk.file.text.slice(chunk.from, chunk.to);
  const found: Located[] = [];
  const add = (code: Mishap["code"], from: number, to: number, path: Path, params: Mishap["params"] = {}, becomes?: string): void => {
    const mishap = { code, path, params, ...(becomes === undefined ? {} : { becomes }) };
    found.push({ mishap, from: chunk.from + from, to: chunk.from + to });
  };
  const nowhere = (): readonly [number, number] => [chunk.from, chunk.from];
  if (tooDeep(text)) {
    add("too-deep", 0, 0, [], { limit: MAX_DEPTH });
    return { value: undefined, found, locate: nowhere };
  }
  let root: unknown;
  try {
    const document = parseDocument(text, { version: "1.2", schema: "core", merge: false, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const wide = document.errors.length > 0 ? FULL_WIDTH.exec(text) : null;
    if (wide !== null) {
      const at = wide.index + (wide[1] ?? "").length;
      add("full-width-colon", at, wide.index + wide[0].length, [], {}, ": ");
    } else for (const error of document.errors.slice(0, 1)) add("bad-yaml", error.pos[0], error.pos[1], [], { reason: error.code, detail: error.message });
    root = document.contents;
  } catch {
    add("too-deep", 0, 0, [], { limit: MAX_DEPTH });
    return { value: undefined, found, locate: nowhere };
  }
  const value = plain(root, [], "", add);
  return { value, found, locate: (path, onKey) => located(root, path, onKey, chunk) };
}

/** Counts brackets only, so that a bomb of brackets never reaches a recursive parser. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b || unit === 0x5b) depth += 1;
    else if (unit === 0x7d || unit === 0x5d) depth -= 1;
    if (depth > MAX_DEPTH * 4) return true;
  }
  return /(?:- ){200}/.test(text);
}

type Add = (code: Mishap["code"], from: number, to: number, path: Path, params?: Mishap["params"], becomes?: string) => void;

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as Node | null | undefined)?.range; // every parsed node has one
  return range ? [range[0], range[1]] : [0, 0];
};

/** A key as it is written; keys are always text. */
export const keyOf = (pair: Pair): string => {
  const key: unknown = pair.key;
  if (!isScalar(key)) return typeof key === "string" ? key : "";
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
};

function plain(node: unknown, path: Path, key: string, add: Add): unknown {
  const [from, to] = rangeOf(node);
  if (node === null || node === undefined) return null;
  if (path.length > MAX_DEPTH) {
    add("too-deep", from, to, path, { limit: MAX_DEPTH });
    return undefined;
  }
  if (isAlias(node)) {
    add("no-anchors", from, to, path);
    return undefined;
  }
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    if (node.anchor !== undefined) add("no-anchors", from, to, path);
    if (node.tag !== undefined) add("no-tags", from, to, path, { tag: node.tag });
  }
  if (isScalar(node)) {
    const isText = typeof node.value === "string";
    return key === "version" && !isText && node.source !== undefined && node.value !== null ? node.source : node.value;
  }
  if (isSeq(node)) return node.items.map((item, index) => plain(isPair(item) ? null : item, [...path, index], "", add));
  if (!isMap(node)) return undefined;
  const value: Record<string, unknown> = {};
  for (const pair of node.items) {
    const name = keyOf(pair);
    const [start, end] = rangeOf(pair.key);
    if (isScalar(pair.key) && pair.key.anchor !== undefined) add("no-anchors", start, end, path);
    if (name === "<<") add("no-merge-keys", start, end, path);
    else if (!isScalar(pair.key)) add("bad-yaml", start, end, path, { reason: "KEY", detail: "a key is not a scalar" });
    else if (REFUSED.has(name)) add("refused-key", start, end, path, { key: name });
    else if (Object.hasOwn(value, name)) add("duplicate-key", start, end, [...path, name], { key: name });
    else {
      const wide = name.indexOf("：");
      if (wide > 0) add("full-width-colon", start + wide, end, path, {}, `: ${name.slice(wide + 1)}`);
      else value[name] = plain(pair.value, [...path, name], name, add);
    }
  }
  return value;
}

function located(root: unknown, path: Path, onKey: boolean, chunk: Chunk): readonly [number, number] {
  let node = root;
  let range = rangeOf(root);
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((one) => keyOf(one) === String(step));
      if (pair === undefined) break;
      next = pair.value;
      const last = depth === path.length - 1;
      range = rangeOf((last && onKey) || next === null || next === undefined ? pair.key : next);
      if (!last || isMap(next) || isSeq(next)) range = rangeOf(pair.key);
    } else if (isSeq(node) && typeof step === "number") {
      next = node.items[step];
      if (next === undefined) break;
      range = rangeOf(next);
    } else break;
    node = next;
  }
  return [chunk.from + range[0], chunk.from + range[1]];
}
