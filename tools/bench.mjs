import { showNode } from "./run.mjs";
import { setup } from "./setup.mjs";

try {
  setup();
  process.exitCode = showNode(["bench/dist/bench.js", ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
