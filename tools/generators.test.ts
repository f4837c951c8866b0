import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generators, staleFiles } from "./generators.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

test("generated files are up to date", async () => {
  const stale = await staleFiles(root, generators);
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test("a file that is old or missing is noticed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-generate-"));
  writeFileSync(join(folder, "old.md"), "old");
  writeFileSync(join(folder, "kept.md"), "kept");
  const files = { "old.md": "new", "kept.md": "kept", "missing.md": "new" };
  const stale = await staleFiles(folder, [{ name: "planted", files: async () => files }]);
  rmSync(folder, { recursive: true });
  expect(stale.map(({ path }) => path)).toEqual(["old.md", "missing.md"]);
});
