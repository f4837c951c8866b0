import { start } from "./start.ts";

/** What is measured: milliseconds of one run, and the most it may take on a small machine. */
const benches: readonly { readonly name: string; readonly run: () => number; readonly limit: number }[] = [
  { name: "sekisho --version", run: start, limit: 150 },
];

for (const { name, run, limit } of benches) {
  const runs = Array.from({ length: 5 }, run).sort((left, right) => left - right);
  const median = runs[2] ?? 0;
  const verdict = median <= limit ? "" : `  over ${limit}`;
  process.stdout.write(`${name.padEnd(32)}${median.toFixed(0).padStart(7)} ms${verdict}\n`);
  if (median > limit) process.exitCode = 1;
}
