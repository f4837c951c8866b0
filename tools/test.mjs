import { showNode, script } from "./run.mjs";
import { setup } from "./setup.mjs";

try {
  setup();
  process.exitCode = showNode([script("vitest/vitest.mjs"), "run"], { SEKISHO_TESTS: "all" });
} catch (error) {
  process.stdout.write(`${error.message}\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
