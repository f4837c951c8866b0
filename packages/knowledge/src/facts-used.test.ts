import { facts, factsIn } from "@sekisho/core";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const core = fileURLToPath(new URL("../../core/src/", import.meta.url));
const derived = join(core, "facts/derived");
const listing = new URL("../unread-facts.json", import.meta.url);

/** Sources of the core by path, without tests and generated listings. */
const sources = new Map(
  readdirSync(core, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.(test|generated)\.ts$/.test(path) && !path.startsWith("testing"))
    .map((path) => [join(core, path), readFileSync(join(core, path), "utf8")] as const),
);
const isFact = (path: string): boolean => !relative(derived, path).startsWith("..");
const importsOf = (path: string): string[] =>
  [...(sources.get(path) ?? "").matchAll(/from "(\.[^"]+)"/g)].map((match) => resolve(dirname(path), match[1] ?? ""));

/** The file of each fact, by its id. */
const fileOf = new Map(
  [...sources].flatMap(([path, text]) => {
    const id = isFact(path) ? /^ {2}id: "([a-z_]+)",$/m.exec(text)?.[1] : undefined;
    return id === undefined ? [] : [[id, path] as const];
  }),
);

/** Facts that some rule reads, that the engine names, or that such a fact is derived from: walked along the imports. */
function readFacts(): ReadonlySet<string> {
  const knowledge = loadKnowledge();
  const asked = [
    ...knowledge.concerns.values(),
    ...knowledge.recommendations.values(),
    ...knowledge.tcbVariants.values(),
    ...knowledge.conflicts.values(),
    ...knowledge.purchases.values(),
  ]
    .flatMap((rule) => [
      rule.applies,
      ...("raises" in rule ? [rule.raises] : []),
      ...("has" in rule ? [rule.has] : []),
      ...("met" in rule ? [rule.met, rule.met_partly] : []),
    ])
    .flatMap((condition) => (condition === undefined ? [] : factsIn(condition).map(({ fact }) => fact)));
  const engine = [...sources].filter(([path]) => !isFact(path) && !path.endsWith("facts/fact.ts"));
  const named = [...fileOf.keys()].filter((id) => engine.some(([, text]) => text.includes(`"${id}"`)));
  const seen = new Set<string>();
  const assessing = engine.map(([path]) => path).filter((path) => path.includes("/assess/"));
  const waiting = [...asked, ...named].flatMap((id) => fileOf.get(id) ?? []).concat(assessing);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...importsOf(path));
  }
  return new Set([...fileOf].filter(([, path]) => seen.has(path)).map(([id]) => id));
}

describe("facts", () => {
  it("have a file each, found by its id", () => {
    expect([...fileOf.keys()].sort()).toEqual(facts.map(({ id }) => id).sort());
  });

  it("are read by a rule, by the engine, or by a fact that is; unread-facts.json lists the rest and only shrinks", () => {
    const read = readFacts();
    const unread = facts.map(({ id }) => id).filter((id) => !read.has(id));
    expect(unread.sort()).toEqual(JSON.parse(readFileSync(listing, "utf8")));
  });
});
