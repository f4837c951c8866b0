import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { isRecord, type Path } from "../read/mishap.ts";

/** A parsed node with the text of its whole file and the offset that its ranges count from. */
export interface Ground {
  readonly text: string;
  readonly base: number;
}

/** Keys of the long form of a value. */
export const LONG_KEYS: ReadonlySet<string> = new Set([
  "is",
  "with",
  "assuming",
  "source",
  "note",
  "asked",
  "since",
  "due",
]);

/** Offsets of a node in the file. For collections in block style the end is that of their last line's content. */
export function rangeOf(node: unknown, { base }: Ground): readonly [number, number] {
  const range: unknown = isRecord(node) ? node["range"] : undefined;
  const list: readonly unknown[] = Array.isArray(range) ? range : [];
  const [from, to] = list;
  return [base + Number(from ?? 0), base + Number(to ?? 0)];
}

export const isEmptyNode = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null && node.source === "");

/** A key as it is written. */
export function keyOf(pair: Pair): string {
  if (!isScalar(pair.key)) return "";
  const { value, source } = pair.key;
  return typeof value === "string" ? value : (source ?? String(value));
}

export const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);

/** Behind the colon of a pair; behind its key where there is none. */
export function colonEnd(pair: Pair, ground: Ground): number {
  const end = rangeOf(pair.key, ground)[1];
  const found = /^(?:[ \t\r\n]|#[^\n]*\n)*:/.exec(ground.text.slice(end, end + 4096));
  return found === null ? end : end + found[0].length;
}

/** Where the content of a node ends: without comments and blank lines behind it. */
export function contentEnd(node: unknown, ground: Ground): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? rangeOf(node, ground)[1] : pairEnd(last, ground);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last === undefined || isEmptyNode(last)) return rangeOf(last ?? node, ground)[1];
    return contentEnd(last, ground);
  }
  return rangeOf(node, ground)[1];
}

export const pairEnd = (pair: Pair, ground: Ground): number =>
  isEmptyNode(pair.value) ? colonEnd(pair, ground) : contentEnd(pair.value, ground);

/** Where an item of a collection starts and ends: a pair from its key on. */
export const spanOf = (item: unknown, ground: Ground): readonly [number, number] =>
  isPair(item)
    ? [rangeOf(item.key, ground)[0], pairEnd(item, ground)]
    : [rangeOf(item, ground)[0], contentEnd(item, ground)];

/** A way into a node, as far as something is written. */
export interface Walk {
  /** Nodes from the outermost to the last one found. */
  readonly nodes: readonly unknown[];
  /** Steps that were found, through long forms. */
  readonly real: Path;
  /** Steps that were not. */
  readonly rest: Path;
}

/** Follows steps into a node; on the way, a value in long form is looked through. */
export function walk(root: unknown, steps: Path): Walk {
  const nodes = [root];
  const real: (string | number)[] = [];
  for (const [index, step] of steps.entries()) {
    const here = nodes.at(-1);
    if (isLong(here) && childOf(here, step) === undefined && !LONG_KEYS.has(String(step))) {
      nodes.push(childOf(here, "is")?.node);
      real.push("is");
    }
    const child = childOf(nodes.at(-1), step);
    if (child === undefined) return { nodes, real, rest: steps.slice(index) };
    nodes.push(child.node);
    real.push(child.step);
  }
  return { nodes, real, rest: [] };
}

const isLong = (node: unknown): boolean => isMap(node) && pairOf(node, "is") !== undefined;

function childOf(
  node: unknown,
  step: string | number,
): { readonly node: unknown; readonly step: string | number } | undefined {
  if (isMap(node)) {
    const pair = pairOf(node, String(step));
    return pair === undefined ? undefined : { node: pair.value, step: String(step) };
  }
  if (isSeq(node) && /^\d+$/.test(String(step)) && Number(step) < node.items.length)
    return { node: node.items[Number(step)], step: Number(step) };
  return undefined;
}

export const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;
export type Collection = YAMLMap | YAMLSeq;
