import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruiseTree } from "./cruise.ts";
import { workspaces } from "./dag.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders = Object.keys(workspaces).map((workspace) => `${workspace}/src`);
const result = await cruiseTree(
  root,
  folders.filter((folder) => existsSync(join(root, folder))),
);

for (const { from, to, rule } of result.summary.violations) {
  const advice = result.summary.ruleSetUsed?.forbidden?.find(({ name }) => name === rule.name)?.comment ?? "";
  process.stdout.write(`${rule.name}: ${from} → ${to}\n  ${advice}\n`);
}
process.stdout.write(`${result.summary.totalCruised} modules, ${result.summary.violations.length} violations\n`);
if (result.summary.violations.length > 0 || result.summary.totalCruised === 0) process.exitCode = 1;
