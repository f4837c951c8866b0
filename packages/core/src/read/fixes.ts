import type { Problem } from "../problem.ts";
import { decodeUtf8, type InputFile } from "./text.ts";

/** A file after its certain fixes, and how many there were. */
export interface FixedFile {
  readonly path: string;
  readonly text: string;
  readonly fixes: number;
}

/** Makes the certain fixes of problems in the files they were found in. Gives only files that change; of fixes that overlap the first is made. */
export function applyFixes(files: readonly InputFile[], problems: readonly Problem[]): readonly FixedFile[] {
  return files.flatMap((file): readonly FixedFile[] => {
    const fixes = problems.flatMap(({ fix }) => (fix?.file === file.path ? [fix] : [])).sort((a, b) => a.from - b.from);
    if (fixes.length === 0) return [];
    const text = typeof file.bytes === "string" ? file.bytes : decodeUtf8(file.bytes).text;
    const parts: string[] = [];
    let done = 0;
    let made = 0;
    for (const fix of fixes) {
      if (fix.from < done) continue;
      parts.push(text.slice(done, fix.from), fix.text);
      done = fix.to;
      made += 1;
    }
    parts.push(text.slice(done));
    return [{ path: file.path, text: parts.join(""), fixes: made }];
  });
}
