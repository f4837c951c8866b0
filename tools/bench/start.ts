import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../../apps/cli/bin/sekisho.js", import.meta.url));

/** How long the command takes to say its version: what every call costs before it does anything. */
export function start(): number {
  const before = performance.now();
  spawnSync(process.execPath, [bin, "--version"], { stdio: "ignore" });
  return performance.now() - before;
}
