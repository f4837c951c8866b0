import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allowedAssertions } from "./allowed-assertions.ts";
import { assertionsIn } from "./assertions.ts";
import { guards } from "./guards.ts";
import { readSources, type Guard, type Offence, type Source } from "./source.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const planted = fileURLToPath(new URL("planted/", import.meta.url));
const house = readSources(root, ["packages", "apps", "tools"]);

test("every guard has a planted violation, and every planted tree a guard", () => {
  expect(readdirSync(planted).sort()).toEqual(guards.map(({ name }) => name).sort());
});

test("the house is seen", () => {
  for (const folder of ["packages/core/src/", "packages/knowledge/src/", "apps/cli/src/", "tools/"])
    expect(house.filter(({ path }) => path.startsWith(folder)).length).toBeGreaterThan(0);
});

describe.each(guards)("$name", (guard) => {
  test("bites on every line marked as planted, and on no other", () => {
    const sources = readSources(join(planted, guard.name), readdirSync(join(planted, guard.name)));
    const expected = sources.flatMap(marked).sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(places(offencesOf(guard, sources))).toEqual(expected);
  });

  test("finds nothing in the house", () => {
    const found = offencesOf(guard, house).map(({ path, line, what }) => `${path}:${line} ${what}`);
    expect(found, guard.advice).toEqual([]);
  });
});

test("no file is allowed more assertions than it has", () => {
  const counts = new Map(house.map((source) => [source.path, assertionsIn(source).length]));
  const stale = Object.entries(allowedAssertions)
    .filter(([path, { count }]) => (counts.get(path) ?? 0) < count)
    .map(([path, { count }]) => `${path}: ${count} allowed, ${counts.get(path) ?? 0} found`);
  expect(stale).toEqual([]);
});

function offencesOf(guard: Guard, sources: readonly Source[]): readonly Offence[] {
  return sources.filter(({ path }) => guard.covers(path)).flatMap((source) => guard.offences(source));
}

function places(offences: readonly Offence[]): readonly string[] {
  return [...new Set(offences.map(({ path, line }) => `${path}:${line}`))].sort();
}

function marked({ path, text }: Source): readonly string[] {
  return text.split("\n").flatMap((line, index) => (line.includes("// planted") ? [`${path}:${index + 1}`] : []));
}
