import type { Guard } from "./source.ts";

const hardLimit = 400;

/** Lines of a text, a last empty one not counted. */
export function lineCount(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

/** Data and generated files may be long; everything else is read by people. */
export const fileLength: Guard = {
  name: "file-length",
  advice: "Files aim at 80 lines and stop at 400: split by concept, one exported function and its helpers per file.",
  covers: (path) => !/\.generated\.|\/generated\/|\/data\//.test(path),
  offences: ({ path, text }) => {
    const lines = lineCount(text);
    return lines > hardLimit ? [{ path, line: hardLimit + 1, what: `${lines} lines` }] : [];
  },
};

/** A name that says nothing collects everything. */
export const vagueNames: Guard = {
  name: "vague-names",
  advice: "Name the file or folder after the concept it holds, with the word of the glossary.",
  covers: () => true,
  offences: ({ path }) =>
    path
      .split("/")
      .filter((part) => /^(utils?|utilities|helpers?|common|misc|lib)(\.|$)/.test(part))
      .map((part) => ({ path, line: 1, what: part })),
};
