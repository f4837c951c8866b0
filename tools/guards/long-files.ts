import { fileURLToPath } from "node:url";
import { lineCount } from "./files.ts";
import { readSources } from "./source.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const long = readSources(root, ["packages", "apps", "tools"])
  .map(({ path, text }) => ({ path, lines: lineCount(text) }))
  .filter(({ lines }) => lines > 200)
  .sort((left, right) => right.lines - left.lines);
for (const { path, lines } of long) process.stdout.write(`            over 200 lines: ${path} (${lines})\n`);
