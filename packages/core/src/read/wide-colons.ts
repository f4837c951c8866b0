/** A text in which full-width colons after keys are colons, and the way back to the offsets of the original. */
export interface Repair {
  readonly text: string;
  /** Offsets of the full-width colons in the original. */
  readonly colons: readonly number[];
  readonly original: (offset: number) => number;
}

const AFTER_KEY = /^([ \t]*(?:- +)?[A-Za-z_][A-Za-z0-9_-]*)：/gm;

/**
 * Puts colons where `key：` starts a line, at the offsets that `isKey` agrees to; undefined where there is none. Whether
 * that helps, parsing has to show.
 */
export function repaired(text: string, isKey: (offset: number) => boolean): Repair | undefined {
  const colons: number[] = [];
  const inserted: number[] = [];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  for (const match of text.matchAll(AFTER_KEY)) {
    const at = match.index + (match[1] ?? "").length;
    if (!isKey(at)) continue;
    const replacement = /\s/.test(text[at + 1] ?? "\n") ? ":" : ": ";
    parts.push(text.slice(done, at), replacement);
    length += at - done + replacement.length;
    if (replacement.length > 1) inserted.push(length - 1);
    colons.push(at);
    done = at + 1;
  }
  if (colons.length === 0) return undefined;
  parts.push(text.slice(done));
  const original = (offset: number): number => {
    let low = 0;
    let high = inserted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inserted[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return { text: parts.join(""), colons, original };
}
