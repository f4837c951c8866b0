import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import {
  blankAbove,
  columnOf,
  isBlankLine,
  lineBreak,
  lineEnd,
  lineStart,
  startsLine,
  withBreaks,
  withCommentsAbove,
  withDeeperComments,
} from "./lines.ts";
import { contentEnd, rangeOf, spanOf, type Collection, type Ground } from "./nodes.ts";
import type { Splice } from "./replace-value.ts";

/** Text of a new item, given where it goes: its column and whether it stands in flow style. */
export type Writes = (at: { readonly indent: number; readonly inFlow: boolean }) => string;

/** Adds an item to a collection: before the item at `index`, or at the end. */
export function added(node: Collection, index: number, writes: Writes, ground: Ground): readonly Splice[] | undefined {
  if (node.flow === true) return addedInFlow(node, index, writes({ indent: 0, inFlow: true }), ground);
  const last = node.items.at(-1);
  if (last === undefined) return undefined;
  const { text } = ground;
  const column = columnOfBlock(node, ground);
  if (column === undefined) return undefined;
  const line = (item: string): string => " ".repeat(column) + withBreaks(item, text) + lineBreak(text);
  const item = (isSeq(node) ? "- " : "") + writes({ indent: column, inFlow: false });
  const next = node.items[index];
  if (next !== undefined) {
    const start = isSeq(node) ? dashBefore(text, spanOf(next, ground)[0]) : spanOf(next, ground)[0];
    if (start === undefined || !startsLine(text, start)) return undefined;
    const from = withCommentsAbove(text, lineStart(text, start), { column, floor: ground.base });
    return [{ from, to: from, text: line(item) }];
  }
  const at = withDeeperComments(text, lineEnd(text, contentEnd(node, ground)), column);
  return text[at - 1] === "\n"
    ? [{ from: at, to: at, text: line(item) }]
    : [{ from: at, to: at, text: lineBreak(text) + line(item).trimEnd() }];
}

/** Column of the keys, or of the dashes, of a collection in block style. */
function columnOfBlock(node: Collection, ground: Ground): number | undefined {
  const first = node.items[0];
  if (first === undefined) return undefined;
  const [from] = spanOf(first, ground);
  const start = isSeq(node) ? dashBefore(ground.text, from) : from;
  return start === undefined || ground.text.slice(lineStart(ground.text, start)).trimStart().startsWith("?")
    ? undefined
    : columnOf(ground.text, start);
}

/** The dash of a member of a list that starts at an offset. */
function dashBefore(text: string, from: number): number | undefined {
  let at = from - 1;
  while (at >= 0 && /[ \t\r\n]/.test(text[at] ?? "")) at -= 1;
  return text[at] === "-" ? at : undefined;
}

function addedInFlow(node: Collection, index: number, item: string, ground: Ground): readonly Splice[] {
  const { text } = ground;
  const [open, close] = rangeOf(node, ground);
  const last = node.items.at(-1);
  if (last === undefined) {
    const inside = text.slice(open + 1, close - 1);
    return inside.trim() === ""
      ? [{ from: open + 1, to: close - 1, text: item }]
      : [{ from: close - 1, to: close - 1, text: item }];
  }
  const next = node.items[index];
  if (next !== undefined) {
    const [from] = spanOf(next, ground);
    const gap = startsLine(text, from) ? lineBreak(text) + " ".repeat(columnOf(text, from)) : " ";
    return [{ from, to: from, text: `${item},${gap}` }];
  }
  const [start, end] = spanOf(last, ground);
  const comma = commaBehind(text, end);
  if (startsLine(text, start) && text.slice(open, start).includes("\n")) {
    const eol = lineEnd(text, comma ?? end);
    const line = `${" ".repeat(columnOf(text, start))}${item}`;
    if (eol <= close - 1 && text[eol - 1] === "\n")
      return comma === undefined
        ? [
            { from: end, to: end, text: "," },
            { from: eol, to: eol, text: line + lineBreak(text) },
          ]
        : [{ from: eol, to: eol, text: `${line},${lineBreak(text)}` }];
  }
  return comma === undefined
    ? [{ from: end, to: end, text: `, ${item}` }]
    : [{ from: comma, to: comma, text: ` ${item},` }];
}

/** Behind the comma that follows an item in flow style; undefined where none does. */
function commaBehind(text: string, end: number): number | undefined {
  const found = /^(?:[ \t\r\n]|#[^\n]*\n)*,/.exec(text.slice(end, end + 8192));
  return found === null ? undefined : end + found[0].length;
}

/** Takes an item out of a collection that keeps others. */
export function removed(node: Collection, index: number, ground: Ground): readonly Splice[] | undefined {
  const item = node.items[index];
  if (item === undefined || node.items.length < 2) return undefined;
  return node.flow === true ? removedInFlow(node, index, ground) : removedInBlock(node, index, ground);
}

function removedInBlock(node: Collection, index: number, ground: Ground): readonly Splice[] | undefined {
  const { text } = ground;
  const item = node.items[index];
  const [from, end] = spanOf(item, ground);
  const start = isSeq(node) ? dashBefore(text, from) : from;
  if (start === undefined) return undefined;
  if (startsLine(text, start)) return [{ ...linesOf(text, [start, end], ground.base), text: "" }];
  // the first key behind a dash, or a list in a list: what comes next moves up
  const next = node.items[index + 1];
  if (next === undefined) return undefined;
  const to = isSeq(node) ? dashBefore(text, spanOf(next, ground)[0]) : spanOf(next, ground)[0];
  return to === undefined ? undefined : [{ from: start, to, text: "" }];
}

/** The lines of something in block style: with comments directly above it and deeper ones below. */
export function linesOf(
  text: string,
  [start, end]: readonly [number, number],
  floor: number,
): { readonly from: number; readonly to: number } {
  const column = columnOf(text, start);
  const from = withCommentsAbove(text, lineStart(text, start), { column, floor });
  const to = withDeeperComments(text, lineEnd(text, end), column);
  const above = blankAbove(text, from);
  return { from: above >= floor && above < from && (to >= text.length || isBlankLine(text, to)) ? above : from, to };
}

function removedInFlow(node: Collection, index: number, ground: Ground): readonly Splice[] {
  const { text } = ground;
  const [start, end] = spanOf(node.items[index], ground);
  const comma = commaBehind(text, end) ?? end;
  const eol = lineEnd(text, comma);
  const close = rangeOf(node, ground)[1];
  if (startsLine(text, start) && eol <= close - 1 && /^[ \t]*(?:#[^\n]*)?\r?\n$/.test(text.slice(comma, eol)))
    return [{ ...linesOf(text, [start, comma], ground.base), text: "" }];
  const before = index === 0 ? undefined : spanOf(node.items[index - 1], ground)[1];
  if (before !== undefined) return [{ from: before, to: end, text: "" }];
  return [{ from: start, to: spanOf(node.items[1], ground)[0], text: "" }];
}

export const isCollection = (node: unknown): node is YAMLMap | YAMLSeq => isMap(node) || isSeq(node);
