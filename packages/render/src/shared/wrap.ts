import stringWidth from "string-width";

const BREAK_AFTER = /[\s、。，．・：；）」』】]/u;

/**
 * Columns a text takes in a terminal; full-width characters take two. Characters that join with no other are counted
 * here: nearly every line consists of them, and the library takes a text apart into clusters first.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const columns = columnsOf(text.charCodeAt(at));
    if (columns === 0) return stringWidth(text);
    width += columns;
  }
  return width;
}

/** Columns of a character of which more than the code unit need not be known; 0 for every other. */
function columnsOf(unit: number): 0 | 1 | 2 {
  if (unit < 0x300) return (unit >= 0x20 && unit < 0x7f) || (unit > 0xa0 && unit !== 0xad && !isSign(unit)) ? 1 : 0;
  if (unit >= 0x2010 && unit <= 0x2027) return 1; // dashes, quotation marks, ellipsis
  const kana = (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fc);
  return kana || (unit >= 0x3001 && unit <= 0x3029) || (unit >= 0x4e00 && unit <= 0x9fff) ? 2 : 0;
}

/** © and ®, which may be meant as pictures. */
const isSign = (unit: number): boolean => unit === 0xa9 || unit === 0xae;

/** Fills a text to a width with blanks. */
export const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text into lines of at most `width` columns: at blanks, after Japanese punctuation, and if need be anywhere between full-width characters. */
export function wrapped(text: string, width: number, indent = ""): string[] {
  if (widthOf(text) <= width) return text.trim() === "" ? [] : [text.trimEnd()];
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > width - (lines.length === 0 ? 0 : widthOf(indent))) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines.map((one, index) => (index === 0 ? one : indent + one));
}

/** Smallest pieces that stay together: a word with its blank, a single full-width character with the punctuation after it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    const wide = widthOf(character) === 2;
    const closing = BREAK_AFTER.test(character);
    if (wide && !closing && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    if (closing) {
      pieces.push(piece);
      piece = "";
    }
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

/** A text in one line of at most `width` columns; what does not fit is left out behind an ellipsis. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    const more = widthOf(character);
    if (used + more > width - 1) break;
    kept += character;
    used += more;
  }
  return `${kept.trimEnd()}…`;
}
