import { diffArrays } from "diff";

/** Lines that differ between two texts: `- ` before those that went, `+ ` before those that came. Line ends count. */
export const lineDifference = (before: string, after: string): readonly string[] =>
  diffArrays(linesOf(before), linesOf(after)).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((line) => `${added ? "+" : "-"} ${shown(line)}`) : [],
  );

const linesOf = (text: string): string[] => [...(text.match(/[^\n]*\n|[^\n]+$/g) ?? [])];
const shown = (line: string): string => line.replace(/\n$/, "").replace(/\r$/, "\\r");
