import { BOM } from "../read/text.ts";

/** Offset at which the line of an offset starts; a byte order mark is in no line. */
export function lineStart(text: string, at: number): number {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  return from === 0 && text.startsWith(BOM) ? 1 : from;
}

/** Offset behind the end of the line that an end lies in; an end behind a line end is one already. */
export function lineEnd(text: string, end: number): number {
  if (end > 0 && text[end - 1] === "\n") return end;
  const at = text.indexOf("\n", end);
  return at < 0 ? text.length : at + 1;
}

/** How the lines of a text end: as the first one does. */
export const lineBreak = (text: string): string => (/\r\n|\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n");

/** New text with the line ends of the text that it goes into. */
export const withBreaks = (added: string, text: string): string =>
  lineBreak(text) === "\n" ? added : added.replaceAll(/\r?\n/g, "\r\n");

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Is there nothing but blanks before an offset on its line? */
export const startsLine = (text: string, at: number): boolean => /^ *$/.test(text.slice(lineStart(text, at), at));

const COMMENT = /^( *)#[^\n]*(?:\n|$)/;
const BLANK = /^[ \t]*\r?(?:\n|$)/;

/** Behind the comment lines that follow an end and are indented deeper than a column: they belong to what ends there. */
export function withDeeperComments(text: string, end: number, column: number): number {
  let at = end;
  while (at < text.length) {
    const comment = COMMENT.exec(text.slice(at, lineEnd(text, at + 1)));
    if (comment === null || (comment[1] ?? "").length <= column) return at;
    at += comment[0].length;
  }
  return at;
}

/** Before the comment lines directly above an offset that are indented as it is: they belong to what starts there. */
export function withCommentsAbove(
  text: string,
  from: number,
  { column, floor }: { readonly column: number; readonly floor: number },
): number {
  let at = from;
  while (at > floor) {
    const above = Math.max(lineStart(text, at - 1), floor);
    const comment = COMMENT.exec(text.slice(above, at));
    if (comment === null || (comment[1] ?? "").length !== column) return at;
    at = above;
  }
  return at;
}

export const isBlankLine = (text: string, from: number): boolean =>
  from < text.length && BLANK.test(text.slice(from, lineEnd(text, from + 1)));

/** Where the blank line directly above an offset starts; the offset where there is none. */
export function blankAbove(text: string, from: number): number {
  if (from === 0) return from;
  const above = lineStart(text, from - 1);
  return above < from && BLANK.test(text.slice(above, from)) ? above : from;
}
