import { padded, widthOf } from "./wrap.ts";

/** Rows in columns of equal width; full-width characters count as two. The last column is not filled. */
export function aligned(rows: readonly (readonly string[])[], gap = 2): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : padded(cell, (widths[column] ?? 0) + gap)))
      .join("")
      .trimEnd(),
  );
}
