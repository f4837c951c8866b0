import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cruiseTree } from "./cruise.ts";
import { coreFiles, coreFolders, workspaces } from "./dag.ts";
import { rules } from "./rules.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const planted = fileURLToPath(new URL("violations/", import.meta.url));
const ruleNames = [...new Set(rules.map(({ name }) => name ?? ""))].sort();

/** Fewest modules seen per workspace: a guard that sees nothing passes everything. Raise with the code. */
const floor: Readonly<Record<string, number>> = {
  "packages/core": 10,
  "packages/knowledge": 1,
  "packages/words": 1,
  "packages/render": 1,
  "packages/store": 10,
  "apps/cli": 1,
};

describe("each rule", () => {
  test("has a planted violation, and each planted tree a rule", () => {
    expect(readdirSync(planted).sort()).toEqual(ruleNames);
  });

  test.each(rules.map((rule) => [rule.name, rule.comment ?? ""] as const))("%s says where to go", (_, comment) => {
    expect(comment.length).toBeGreaterThan(40);
    expect(comment).toMatch(/[a-z]\/|src|package\.json|file/);
  });

  test.each(ruleNames)("%s bites on its planted tree, and nothing else does", async (name) => {
    const violations = await violationsIn(join(planted, name));
    expect([...new Set(violations.map(({ rule }) => rule))]).toEqual([name]);
  });
});

test("every folder of core but the last is walled off from the next", async () => {
  const from = (await violationsIn(join(planted, "core-folder-walls"))).map((violation) => violation.from);
  expect(from.sort()).toEqual(
    coreFolders
      .slice(0, -1)
      .map((folder) => `packages/core/src/${folder}/step.ts`)
      .sort(),
  );
});

test("every workspace is walled off from one it may not import", async () => {
  const from = (await violationsIn(join(planted, "workspace-dag"))).map((violation) => violation.from);
  expect(from.sort()).toEqual(
    Object.keys(workspaces)
      .map((workspace) => `${workspace}/src/index.ts`)
      .sort(),
  );
});

test("nothing of Node is reached by any of the known ways", async () => {
  const from = (await violationsIn(join(planted, "pure-packages-no-node"))).map((violation) => violation.from);
  expect(from.sort()).toEqual([
    "packages/core/src/hidden.ts",
    "packages/core/src/late.ts",
    "packages/core/src/read.ts",
    "packages/render/src/read.ts",
    "packages/words/src/read.ts",
  ]);
});

describe("the house", () => {
  const real = cruiseTree(
    root,
    Object.keys(workspaces).map((workspace) => `${workspace}/src`),
  );

  test("keeps every rule", async () => {
    const { summary } = await real;
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test.each(Object.keys(workspaces))("is seen whole in %s", async (workspace) => {
    const seen = (await real).modules.filter(({ source }) => source.startsWith(`${workspace}/src/`));
    expect(seen.length).toBeGreaterThanOrEqual(floor[workspace] ?? 1);
  });

  test("lists every workspace in the order of imports", () => {
    const found = ["packages", "apps"].flatMap((group) =>
      readdirSync(join(root, group))
        .map((name) => `${group}/${name}`)
        .filter((workspace) => existsSync(join(root, workspace, "package.json"))),
    );
    expect(found.sort()).toEqual(Object.keys(workspaces).sort());
  });

  test("has every folder and file of core in the order of the pipeline", () => {
    const entries = readdirSync(join(root, "packages/core/src"), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== "testing").map(({ name }) => name);
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts")).map(({ name }) => name);
    expect(folders.filter((name) => !coreFolders.includes(name))).toEqual([]);
    expect(files.filter((name) => !coreFiles.includes(name))).toEqual([]);
  });
});

async function violationsIn(baseDir: string): Promise<{ rule: string; from: string }[]> {
  const folders = readdirSync(baseDir).filter((name) => name === "packages" || name === "apps");
  const { summary } = await cruiseTree(baseDir, folders);
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
