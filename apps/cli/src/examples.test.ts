import { assess, models, parse, type Document } from "@sekisho/core";
import { loadKnowledge } from "@sekisho/knowledge";
import { jsonOf, textOf } from "@sekisho/render";
import { languages } from "@sekisho/words";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** The day that expected results speak of. */
const DAY = "2026-11-25";
const root = fileURLToPath(new URL("../../../examples/", import.meta.url));
const examples = readdirSync(root, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const knowledge = loadKnowledge();

function read(example: string): Document {
  const folder = join(root, example);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const { document, problems } = parse(files, knowledge);
  expect(problems).toEqual([]);
  return document;
}

/** What must come out of an example, by file name below `expected/`. */
function results(example: string): Readonly<Record<string, string>> {
  const document = read(example);
  const path = `examples/${example}`;
  return Object.fromEntries(
    models.flatMap((model) => {
      const assessment = assess(document, knowledge, DAY, { model });
      const texts = languages.map((language) => [
        `${model}.${language}.txt`,
        textOf(assessment, { language, all: false, width: 80, path }),
      ]);
      return [...texts, [`${model}.json`, jsonOf(assessment)]];
    }),
  );
}

describe.each(examples)("example %s", (example) => {
  it("comes out as expected, every file of it, twice the same", async () => {
    const first = results(example);
    expect(results(example)).toEqual(first);
    for (const [name, text] of Object.entries(first))
      await expect(text).toMatchFileSnapshot(join(root, example, "expected", name));
    expect(readdirSync(join(root, example, "expected")).sort()).toEqual(Object.keys(first).sort());
  });

  it("fits a screen: at most forty lines", () => {
    const long = Object.entries(results(example)).filter(
      ([name, text]) => name.endsWith(".txt") && text.trimEnd().split("\n").length > 40,
    );
    expect(long.map(([name]) => name)).toEqual([]);
  });
});
