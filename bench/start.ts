import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Wall time in milliseconds and peak memory in megabytes (1,000,000 bytes) of one run of the command. */
export interface Run {
  readonly time: number;
  readonly peak: number;
}

/** Runs the command in a process of its own. Fails if the command ends otherwise than with 0. */
export function command(args: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-bench-"));
  const file = join(folder, "peak");
  try {
    const before = performance.now();
    const ended = spawnSync(
      process.execPath,
      ["--import", at("peak.js"), at("../../apps/cli/bin/sekisho.js"), ...args],
      {
        stdio: ["ignore", "ignore", "pipe"],
        encoding: "utf8",
        env: { ...process.env, SEKISHO_PEAK: file },
      },
    );
    const time = performance.now() - before;
    if (ended.status !== 0) throw new Error(`sekisho ${args.join(" ")} ended with ${ended.status}\n${ended.stderr}`);
    return { time, peak: Number(readFileSync(file, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
