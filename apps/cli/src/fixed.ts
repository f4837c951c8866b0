import { applyFixes, parse, type InputFile, type Knowledge, type Problem } from "@sekisho/core";

/** One replacement, as it is shown to the user. */
export interface Change {
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** A file with all certain fixes made, and the bytes it had when they were found. */
export interface ChangedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: string;
  readonly changes: readonly Change[];
}

/** A fix can uncover what stood behind it (a colon that was full-width): then there is one more round. */
const ROUNDS = 8;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Makes the certain fixes in files that were read as bytes, round by round until none is left. Nothing is written. */
export function fixed(files: readonly InputFile[], knowledge: Knowledge): readonly ChangedFile[] {
  let now: readonly InputFile[] = files;
  const changes = new Map<string, Change[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { problems } = parse(now, knowledge);
    const results = new Map(applyFixes(now, problems).map((one) => [one.path, one.text]));
    if (results.size === 0) break;
    for (const file of now) {
      if (!results.has(file.path)) continue;
      changes.set(file.path, [...(changes.get(file.path) ?? []), ...made(file, problems)]);
    }
    now = now.map((file) => ({ path: file.path, bytes: results.get(file.path) ?? file.bytes }));
  }
  return files.flatMap(({ path, bytes }, index): ChangedFile[] => {
    const after = now[index]?.bytes;
    const done = changes.get(path);
    if (done === undefined || typeof after !== "string" || typeof bytes === "string") return [];
    return [{ path, before: bytes, after, changes: done }];
  });
}

/** The fixes of one file that a round makes: in order, of those that overlap the first. */
function made({ path, bytes }: InputFile, problems: readonly Problem[]): readonly Change[] {
  const text = typeof bytes === "string" ? bytes : strict.decode(bytes);
  let done = 0;
  return problems
    .flatMap(({ fix, at }) => (fix?.file === path ? [{ fix, at }] : []))
    .sort((a, b) => a.fix.from - b.fix.from)
    .flatMap(({ fix, at }) => {
      if (fix.from < done) return [];
      done = fix.to;
      return [{ line: at.line, column: at.column, from: text.slice(fix.from, fix.to), to: fix.text }];
    });
}
