import { factRegistry } from "./fact-registry.ts";
import { reference } from "./reference/reference.ts";

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Makes committed files from sources. The whole text is returned; `npm run generate` writes, `--check` compares. */
export interface Generator {
  readonly name: string;
  /** From a path below the root folder to the whole text of that file. */
  readonly files: (root: string) => Promise<Readonly<Record<string, string>>>;
}

/** Every generator of the house, in the order they run. A file that is made here says so in its first lines. */
export const generators: readonly Generator[] = [factRegistry, reference];

/** The files whose text on disk differs from what the generators make now. */
export async function staleFiles(
  root: string,
  from: readonly Generator[],
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const made: (readonly [string, string])[] = [];
  for (const generator of from) made.push(...Object.entries(await generator.files(root)));
  return made.filter(([path, text]) => textOf(join(root, path)) !== text).map(([path, text]) => ({ path, text }));
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
