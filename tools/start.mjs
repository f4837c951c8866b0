import { showNode } from "./run.mjs";
import { setup } from "./setup.mjs";

const shown = ["assess", "examples/heart-rate-monitor"];

try {
  setup();
  process.exitCode = showNode(["apps/cli/bin/sekisho.js", ...shown]);
  process.stdout.write(`\nThis was: npx sekisho ${shown.join(" ")}\nNext:     npx sekisho --help\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
