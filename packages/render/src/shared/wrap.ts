import stringWidth from "string-width";

const BREAK_AFTER = /[\s、。，．・：；）」』】]/u;

/** Columns a text takes in a terminal; full-width characters take two. */
export const widthOf = (text: string): number => stringWidth(text);

/** Fills a text to a width with blanks. */
export const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text into lines of at most `width` columns: at blanks, after Japanese punctuation, and if need be anywhere between full-width characters. */
export function wrapped(text: string, width: number, indent = ""): string[] {
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
