import type { ChangedText } from "@sekisho/core";
import { structuredPatch } from "diff";

/** Lines shown around a change. */
const CONTEXT = 3;

/** What is written, as text tools show it: file by file, lines that go and come with some around them. */
export function unifiedDiff(changed: readonly ChangedText[]): readonly string[] {
  return changed.flatMap(({ path, before, after }) => {
    const { hunks } = structuredPatch(path, path, before ?? "", after ?? "", "", "", { context: CONTEXT });
    return [
      before === undefined ? "--- /dev/null" : `--- ${path}`,
      after === undefined ? "+++ /dev/null" : `+++ ${path}`,
      ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines.map((line) => line.replace(/\r$/, "")),
      ]),
    ];
  });
}
