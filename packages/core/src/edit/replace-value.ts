import { isMap, isSeq, type Pair } from "yaml";
import { colonEnd, contentEnd, isEmptyNode, isFlow, rangeOf, type Ground } from "./nodes.ts";
import { columnOf, lineStart, withBreaks } from "./lines.ts";
import { blockValue, flowText, itemText } from "./values.ts";

/** A piece of text to be replaced. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Writes another value behind a key. */
export function valueOfPair(
  pair: Pair,
  { inFlow, value, ground }: { readonly inFlow: boolean; readonly value: unknown; readonly ground: Ground },
): Splice {
  const { text } = ground;
  const colon = colonEnd(pair, ground);
  const hasColon = text[colon - 1] === ":";
  const old = pair.value;
  const [keyFrom] = rangeOf(pair.key, ground);
  if (inFlow) {
    if (isEmptyNode(old)) return { from: colon, to: colon, text: `${hasColon ? "" : ":"} ${flowText(value)}` };
    const [from, to] = rangeOf(old, ground);
    return { from, to, text: flowText(value) };
  }
  const indent = columnOf(text, keyFrom);
  const isOnLine = !isEmptyNode(old) && isInline(old, ground, colon);
  const end = isEmptyNode(old) ? colon : trimmed(text, contentEnd(old, ground));
  const behind = text.slice(end, endOfLine(text, end)).trim();
  const oneLine = (from: number, to: number, lead: string, tail = ""): Splice => ({
    from,
    to,
    text: `${lead}${flowText(value, false)}${tail}`,
  });
  if (isOnLine && behind !== "") return oneLine(rangeOf(old, ground)[0], end, "");
  const written = withBreaks(blockValue(value, indent, colon - lineStart(text, keyFrom)), text);
  if (isEmptyNode(old)) return behind === "" ? { from: colon, to: end, text: written } : oneLine(colon, end, " ");
  if (isOnLine) {
    const from = rangeOf(old, ground)[0];
    return written.startsWith(" ")
      ? { from, to: end, text: written.slice(1) }
      : { from: colon, to: end, text: written };
  }
  // a collection below its key: a comment beside the key stays there
  const comment = text.slice(colon, endOfLine(text, colon)).trim();
  return comment === "" ? { from: colon, to: end, text: written } : oneLine(colon, end, " ", ` ${comment}`);
}

/** Writes another value in the place of a member of a list. */
export function valueOfItem(
  item: unknown,
  { inFlow, value, ground }: { readonly inFlow: boolean; readonly value: unknown; readonly ground: Ground },
): Splice {
  const [from] = rangeOf(item, ground);
  const { text } = ground;
  if (inFlow) return { from, to: rangeOf(item, ground)[1], text: flowText(value) };
  const to = trimmed(text, contentEnd(item, ground));
  const behind = text.slice(to, endOfLine(text, to)).trim();
  const indent = Math.max(0, columnOf(text, from) - 2);
  return { from, to, text: behind === "" ? withBreaks(itemText(value, indent), text) : flowText(value, false) };
}

/** Does a value start on the line of its key? */
const isInline = (node: unknown, ground: Ground, colon: number): boolean =>
  isFlow(node) || (!isMap(node) && !isSeq(node)) || !ground.text.slice(colon, rangeOf(node, ground)[0]).includes("\n");

const trimmed = (text: string, end: number): number =>
  text[end - 1] !== "\n" ? end : text[end - 2] === "\r" ? end - 2 : end - 1;

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
