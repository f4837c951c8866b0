import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generators, staleFiles } from "./generators.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const check = process.argv.includes("--check");
const named = process.argv.slice(2).filter((word) => word !== "--check");
const wanted = generators.filter((one) => named.length === 0 || named.includes(one.name));
const stale = await staleFiles(root, wanted);

for (const { path, text } of stale) {
  process.stdout.write(check ? `${path} is out of date: npm run generate\n` : `${path} written\n`);
  if (check) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
if (check && stale.length > 0) process.exitCode = 1;
