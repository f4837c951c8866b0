/** How many single changes (insert, drop, replace, swap) turn one word into the other; gives up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let two: number[] = [];
  let one = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let far = Math.min((one[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (one[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) far = Math.min(far, (two[j - 2] ?? 0) + 1);
      row.push(far);
      least = Math.min(least, far);
    }
    if (least > limit) return limit + 1;
    two = one;
    one = row;
  }
  return one[b.length] ?? limit + 1;
}

/** The right word nearest to what was typed, or none that is near enough; `most` changes are too many for some lists. */
export function nearest(typed: string, right: Iterable<string>, most = 3): string | undefined {
  if (typed.length > 64) return undefined;
  const limit = Math.min(most, typed.length < 4 ? 1 : typed.length < 8 ? 2 : 3);
  let best: string | undefined;
  let least = limit + 1;
  for (const word of right) {
    const far = distance(typed, word, least - 1);
    if (far < least) {
      best = word;
      least = far;
    }
  }
  return best;
}

/** Full width, upper case and the other separator undone: what is equal then was certainly meant. */
export const squared = (typed: string): string =>
  typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replaceAll(/[-_ ]+/g, "-");

/** The words with those first that share the start of a part with what was typed: a long list is cut when it is shown. */
export function likeFirst(typed: string, words: readonly string[]): readonly string[] {
  const starts = (word: string): readonly string[] =>
    squared(word)
      .split("-")
      .filter((part) => part.length > 2)
      .map((part) => part.slice(0, 3));
  const wanted = new Set(starts(typed));
  const isLike = (word: string): boolean => starts(word).some((one) => wanted.has(one));
  return [...words.filter(isLike), ...words.filter((word) => !isLike(word))];
}
