import type { Place, Problem } from "../problem.ts";
import type { Chunk } from "./chunks.ts";
import type { Mishap, Path } from "./mishap.ts";
import { parseChunk, type Located, type Parsed } from "./syntax.ts";
import { placeAt } from "./text.ts";

/** Where an entity lives: its chunk, and the path of its value in what the chunk parses to. */
export interface Home {
  readonly chunk: Chunk;
  readonly path: Path;
}

/** Finds where things stand, by parsing their chunk again when somebody asks; only the last two chunks are kept. */
export interface Locator {
  readonly parsed: (chunk: Chunk) => Parsed;
  readonly place: (home: Home, path: Path) => Place;
  readonly problem: (home: Home, id: string | undefined, mishap: Mishap) => Problem;
}

export function createLocator(): Locator {
  let kept: readonly { readonly chunk: Chunk; readonly parsed: Parsed }[] = [];
  const parsed = (chunk: Chunk): Parsed => {
    const found = kept.find((one) => one.chunk === chunk);
    if (found !== undefined) return found.parsed;
    const fresh = { chunk, parsed: parseChunk(chunk) };
    kept = [fresh, ...kept.slice(0, 1)];
    return fresh.parsed;
  };
  return {
    parsed,
    place: ({ chunk, path }, inside) => placeAt(chunk.file, parsed(chunk).locate([...path, ...inside], true).from),
    problem: ({ chunk, path }, id, mishap) => {
      const range = parsed(chunk).locate([...path, ...mishap.path], mishap.onKey);
      const { becomes: _, ...without } = mishap;
      return problemAt(chunk, id, { ...range, mishap: range.exact ? mishap : { ...without, becomes: undefined } });
    },
  };
}

/** A problem from a mishap whose offsets are known. */
export function problemAt(
  { file }: Pick<Chunk, "file">,
  id: string | undefined,
  { mishap, from, to }: Located,
): Problem {
  return {
    code: mishap.code,
    severity: mishap.severity,
    at: placeAt(file, from),
    params: mishap.params,
    ...(id === undefined ? {} : { address: [id, ...mishap.path].join(".") }),
    ...(mishap.becomes === undefined
      ? {}
      : { fix: { file: file.path, from, to, text: mishap.becomes(file.text.slice(from, to)) } }),
  } as unknown as Problem; // `mishap` pairs code and params
}
