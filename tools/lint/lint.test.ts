import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const planted = fileURLToPath(new URL("planted/", import.meta.url));

test("each planted file breaks the lint rule it is named after", () => {
  const broken = lint(planted);
  const unseen = readdirSync(planted)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((rule) => !broken.some((found) => found === `${rule}.ts ${rule}`));
  expect(unseen).toEqual([]);
});

function lint(folder: string): readonly string[] {
  const temporary = mkdtempSync(join(tmpdir(), "sekisho-lint-"));
  const config = join(temporary, "oxlintrc.json");
  const own = JSON.parse(readFileSync(join(root, ".oxlintrc.json"), "utf8"));
  writeFileSync(config, JSON.stringify({ ...own, ignorePatterns: [] }));
  const args = ["node_modules/oxlint/bin/oxlint", "--type-aware", "-c", config, "-f", "json", folder];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  rmSync(temporary, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  return diagnostics.map(({ code, filename }) => `${filename.split("/").at(-1)} ${/\(([^)]+)\)/.exec(code)?.[1]}`);
}
