import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { differenceRows } from "./differences.ts";
import { ladder, type Ladder } from "./ladder.ts";
import type { Measured } from "./measure.ts";
import { command, type Run } from "./start.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Sizes by components, how often each is run, and the most that is allowed: milliseconds, megabytes. */
const sizes: readonly { readonly components: number; readonly runs: number; readonly limits: Limits }[] = [
  { components: 10, runs: 5, limits: {} },
  { components: 100, runs: 5, limits: {} },
  { components: 1000, runs: 5, limits: { engine: 250, whole: 1300 } },
  { components: 10_000, runs: 3, limits: { engine: 3000, whole: 10_000, peak: 1000 } },
];

interface Limits {
  readonly engine?: number;
  readonly whole?: number;
  readonly peak?: number;
}

/** Middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

let over = 0;
function verdict(value: number, limit: number | undefined): string {
  if (limit === undefined || value <= limit) return "";
  over += 1;
  return ` (over ${limit})`;
}

const middle = (of: readonly Measured[], value: (one: Measured) => number): number => median(of.map(value));

function measured(of: Ladder, runs: number): readonly Measured[] {
  return Array.from({ length: runs }, () => {
    const ended = spawnSync(process.execPath, [at("run.js"), String(of.components), of.shape], { encoding: "utf8" });
    if (ended.status !== 0) throw new Error(ended.stderr);
    return JSON.parse(ended.stdout) as Measured; // run.ts prints what measure gives
  });
}

/** The whole command on the ladder as YAML in a folder. */
function whole(of: Ladder, runs: number): Run {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-ladder-"));
  try {
    writeFileSync(join(folder, "sekisho.yaml"), ladder(of));
    const all = Array.from({ length: runs }, () => command(["assess", folder]));
    return { time: median(all.map((one) => one.time)), peak: median(all.map((one) => one.peak)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const exponent = (from: readonly [number, number], to: readonly [number, number]): string =>
  (Math.log(to[1] / from[1]) / Math.log(to[0] / from[0])).toFixed(2);

print(
  `${cpus()[0]?.model ?? "?"}, ${cpus().length} threads, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
);
for (const [args, limit] of [
  [["--version"], 150],
  [["assess", at("../../examples/heart-rate-monitor")], 500],
] as const) {
  const time = median(Array.from({ length: 5 }, () => command(args).time));
  print(`sekisho ${args[0].padEnd(20)} ${ms(time)}${verdict(time, limit)}`);
}

print("\ndiff of two documents of 3020 elements");
for (const { what, time, peak, limit } of differenceRows(5))
  print(`  ${what.padEnd(14)} ${ms(time)}${verdict(time, limit)}, ${Math.round(peak)} MB (${what} values changed)`);

for (const shape of ["regular", "hubs"] as const) {
  let before: Measured | undefined;
  for (const { components, runs, limits } of sizes) {
    if (shape === "hubs" && components < 1000) continue;
    const all = measured({ components, shape }, runs);
    const [first] = all;
    if (first === undefined) continue;
    const engine = middle(all, (one) => one.engine);
    const read = middle(all, (one) => one.parse);
    const seconds = engine / 1000;
    print(
      `\n${shape}, ${first.elements} elements (${first.entities} entities, ${Math.round(first.kilobytes)} kB of YAML)`,
    );
    print(
      `  engine         ${ms(engine)}${verdict(engine, limits.engine)}, ${ms(middle(all, (one) => one.engineCpu))} of processor time`,
    );
    print(
      `                 ${first.checks} rule checks, ${Math.round(first.checks / seconds)}/s; ${first.findings} findings, ${Math.round(first.findings / seconds)}/s`,
    );
    print(`  open findings  ${ms(middle(all, (one) => one.open))} weighed and ordered`);
    print(`  questions      ${ms(middle(all, (one) => one.questions))} gathered and ranked`);
    print(`  parse          ${ms(read)}`);
    print(`  peak           ${Math.round(middle(all, (one) => one.peak))} MB in one process that does all of it`);
    if (before !== undefined)
      print(
        `  growth         engine ^${exponent([before.elements, before.engine], [first.elements, engine])}, parse ^${exponent([before.elements, before.parse], [first.elements, read])} since the size before`,
      );
    before = { ...first, engine, parse: read };
    if (shape === "hubs") continue;
    const command = whole({ components, shape }, runs);
    print(
      `  whole command  ${ms(command.time)}${verdict(command.time, limits.whole)}, ${Math.round(command.peak)} MB${verdict(command.peak, limits.peak)}`,
    );
  }
}
const [load = 0] = loadavg();
if (load > cpus().length)
  print(`\nThe machine is busy (load ${load.toFixed(1)}): times are too long, compare processor time.`);
if (over > 0) process.exitCode = 1;
