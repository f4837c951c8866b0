import type { Place } from "../problem.ts";

/** A file as given: its bytes or its text. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** A file as text, with the offsets of its lines. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly number[];
}

export const BOM = "\uFEFF";
const SLICE = 8192;

/** Reads UTF-8 strictly: the text, or the offset of the first byte that is not UTF-8. Own code: core knows no host. */
export function decodeUtf8(bytes: Uint8Array): string | number {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return at;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return at;
      code = (code << 6) | (byte & 0x3f);
    }
    const least = length === 3 ? 0x800 : length === 4 ? 0x10000 : 0;
    if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return at;
    if (code >= 0x10000) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    else units.push(code);
    at += length;
    if (units.length >= SLICE) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
}

/** A text with the offsets of its lines. */
export function sourceText(path: string, text: string): SourceText {
  const lines = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.push(at + 1);
  return { path, text, lines };
}

/** Line and column of an offset; a byte order mark is in no column. */
export function placeAt(file: SourceText, offset: number): Place {
  const at = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = file.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lines[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const marked = low === 0 && file.text.startsWith(BOM) && at > 0 ? 1 : 0;
  return { file: file.path, line: low + 1, column: at - (file.lines[low] ?? 0) + 1 - marked };
}
