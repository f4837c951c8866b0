import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../program.ts";

/** How a command ended and what it said. */
export interface Ended {
  readonly exit: number | null;
  readonly printed: string;
  readonly errors: string;
}

const bin = fileURLToPath(new URL("../../bin/sekisho.js", import.meta.url));
export const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));

/** Runs a command line in this process, without colours, 80 columns wide. */
export function ran(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Ended {
  const printed: string[] = [];
  const errors: string[] = [];
  const exit = run(argv, "0.0.0", environment, {
    print: (text) => void printed.push(text),
    error: (text) => void errors.push(text),
    width: 80,
    coloured: { print: false, error: false },
  });
  if (exit instanceof Promise) throw new Error("invariant: a command that asks is run with `answered`");
  return { exit, printed: printed.join(""), errors: errors.join("") };
}

/** Runs a command that asks, in this process; lines are what a pipe gives it, or what somebody types at a terminal. */
export async function answered(
  argv: readonly string[],
  lines: readonly string[],
  { language = "en", isTerminal = false }: { readonly language?: string; readonly isTerminal?: boolean } = {},
): Promise<Ended> {
  const printed: string[] = [];
  const errors: string[] = [];
  const left = [...lines];
  const output = {
    print: (text: string) => void printed.push(text),
    error: (text: string) => void errors.push(text),
    width: 80,
    coloured: { print: false, error: false },
  };
  const exit = await run(argv, "0.0.0", { LANG: language }, output, () => ({
    isTerminal,
    line: () => Promise.resolve(left.shift()),
    close: () => undefined,
  }));
  return { exit, printed: printed.join(""), errors: errors.join("") };
}

/** Runs the built command in a process of its own, as a shell would, English unless the environment says otherwise. */
export function spawned(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Ended {
  const { PATH: path = "" } = process.env;
  const env = { PATH: path, LANG: "C", ...environment };
  const result = spawnSync(process.execPath, [bin, ...argv], { env, encoding: "utf8", timeout: 60_000 });
  return { exit: result.status, printed: result.stdout, errors: result.stderr };
}

/** A new folder with these files, by path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
