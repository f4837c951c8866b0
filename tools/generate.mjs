import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, showNode } from "./run.mjs";
import { install, setup } from "./setup.mjs";

const generator = "tools/dist/generate.js";

try {
  install();
  // A fact that was renamed leaves a listing that does not compile: list anew with the last build, then build.
  if (existsSync(join(root, generator)) && !process.argv.includes("--check")) showNode([generator, "fact registry"]);
  setup();
  process.exitCode = showNode([generator, ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
