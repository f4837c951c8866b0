import { runNode, script } from "./run.mjs";
import { buildPack, install } from "./setup.mjs";

const steps = [
  ["format", () => runNode([script("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."])],
  ["types", () => runNode([script("typescript/bin/tsc"), "-b"])],
  ["pack", pack],
  ["lint", () => runNode([script("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"])],
  ["boundaries", () => runNode(["tools/dist/arch/check.js"])],
  ["sizes", () => runNode(["tools/dist/guards/long-files.js"]), "shown"],
  ["generated", () => runNode(["tools/dist/generate.js", "--check"])],
  ["unused", () => runNode([script("knip/bin/knip.js"), "--no-progress"])],
  ["tests", () => runNode([script("vitest/vitest.mjs"), "run"])],
];

const wanted = process.argv.slice(2);
install((line) => process.stderr.write(`${line}\n`));
let failed = 0;
for (const [name, run, shown] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const before = performance.now();
  process.stdout.write(`${name.padEnd(12)}`);
  const result = run();
  const seconds = ((performance.now() - before) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${result.ok ? "ok    " : "FAILED"}${seconds} s\n`);
  if (shown) process.stdout.write(result.output);
  if (result.ok) continue;
  failed += 1;
  process.stdout.write(`${result.output.trimEnd()}\n\n`);
}
process.stdout.write(failed === 0 ? "all good\n" : `${failed} of the steps failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function pack() {
  try {
    buildPack();
    return { ok: true, output: "" };
  } catch (error) {
    return { ok: false, output: error.message };
  }
}
