import type { Problem } from "../problem.ts";
import { problemAt } from "./locate.ts";
import { mishap, type Mishap } from "./mishap.ts";
import { decodeUtf8, guessEncoding, sourceText, utf8Length, type InputFile, type SourceText } from "./text.ts";

/** More than this in one file, or in all files together, is not read. */
export const MAX_FILE = 8 * 1024 * 1024;
export const MAX_FILES = 64 * 1024 * 1024;

/** The files that can be read as text; one problem for each that cannot. */
export function readable(files: readonly InputFile[], problems: Problem[]): readonly SourceText[] {
  const refuse = (file: SourceText, one: Mishap, at = 0): void =>
    void problems.push(problemAt({ file }, undefined, { mishap: one, from: at, to: at }));
  let total = 0;
  const texts: SourceText[] = [];
  for (const { path, bytes } of files) {
    const size = typeof bytes === "string" ? utf8Length(bytes) : bytes.length;
    total += size;
    if (total > MAX_FILES) {
      refuse(sourceText(path, ""), mishap("folder-too-large", [], { bytes: total, limit: MAX_FILES }));
      break;
    }
    if (size > MAX_FILE) {
      refuse(sourceText(path, ""), mishap("file-too-large", [], { bytes: size, limit: MAX_FILE }));
      continue;
    }
    if (typeof bytes === "string") texts.push(sourceText(path, bytes));
    else {
      const { text, bad } = decodeUtf8(bytes);
      const file = sourceText(path, text);
      if (bad === undefined) texts.push(file);
      else refuse(file, mishap("not-utf8", [], { guess: guessEncoding(bytes) }), bad);
    }
  }
  return texts;
}
