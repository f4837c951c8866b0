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

/** Bytes as text; what is not UTF-8 becomes U+FFFD, and `bad` is the offset of the first such place in the text. */
export interface Decoded {
  readonly text: string;
  readonly bad: number | undefined;
}

/** Reads UTF-8 strictly. Own code: core knows no host, and a host's decoder would not say where it stumbled. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  let units: number[] = [];
  let before = 0;
  let bad: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : sequence(bytes, at, first);
    if (length === 0) {
      bad ??= before + units.length;
      units.push(0xfffd);
      at += 1;
    } else {
      const code = length === 1 ? first : codeOf(bytes, at, length);
      if (code >= 0x10000) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
      else units.push(code);
      at += length;
    }
    if (units.length >= SLICE) {
      parts.push(String.fromCharCode(...units));
      before += units.length;
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return { text: parts.join(""), bad };
}

/** Length of the well-formed sequence that starts here (Unicode, table 3-7), or 0. */
function sequence(bytes: Uint8Array, at: number, first: number): number {
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  if (at + length > bytes.length) return 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  if (length < 3) return length;
  const code = codeOf(bytes, at, length);
  const least = length === 3 ? 0x800 : 0x10000;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : length;
}

function codeOf(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return code;
}

/** The encoding that bytes which are not UTF-8 seem to be in: a hint for the message, never used to read. */
export function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "UTF-16";
  let shiftJis = 0;
  let eucJp = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead === 0) return "UTF-16";
    if (lead === 0x82 || lead === 0x83) shiftJis += 1;
    if ((lead === 0xa4 || lead === 0xa5) && trail >= 0xa1) eucJp += 1;
  }
  return shiftJis > eucJp ? "Shift_JIS" : eucJp > 0 ? "EUC-JP" : "unknown";
}

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2; // half of a pair: two of its four
  }
  return bytes;
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
