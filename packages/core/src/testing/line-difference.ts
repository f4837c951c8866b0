/** Lines that differ between two texts: `- ` before those that went, `+ ` before those that came. Line ends count. */
export function lineDifference(before: string, after: string): readonly string[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const longest: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = longest[i];
    for (let j = b.length - 1; row !== undefined && j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const found: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      found.push(`- ${shown(a[i])}`);
      i += 1;
    } else {
      found.push(`+ ${shown(b[j])}`);
      j += 1;
    }
  }
  return found;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const shown = (line = ""): string => line.replace(/\n$/, "").replace(/\r$/, "\\r");
