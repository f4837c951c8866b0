import { assess, models, parse } from "@sekisho/core";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
const listing = new URL("../never-fired.json", import.meta.url);
const FIRED: ReadonlySet<string> = new Set(["raised", "gap", "partly"]);
const knowledge = loadKnowledge();

/** Files of the document in a folder: what lies in it and below, without what is hidden or expected. */
const filesOf = (folder: string): { path: string; bytes: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && !/(^|\/)(\.|expected\/|packs\/|layout\.yaml)/.test(path))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path), "utf8") }));

/** Ids of the rules that some example makes fire, in any of its models. */
function fired(): ReadonlySet<string> {
  const folders = readdirSync(examples)
    .map((name) => join(examples, name))
    .filter((folder) => existsSync(join(folder, "sekisho.yaml")));
  const ids = folders.flatMap((folder) => {
    const { document } = parse(filesOf(folder), knowledge);
    return models.flatMap((model) =>
      [...assess(document, knowledge, "2026-11-25", { model }).judged.findings((status) => FIRED.has(status))].map(
        ({ rule }) => rule.id,
      ),
    );
  });
  return new Set(ids);
}

describe("rules that no example makes fire", () => {
  it("stand in never-fired.json, which only shrinks: a new rule needs an example, or an entry there", () => {
    const seen = fired();
    const never = [...knowledge.concerns.keys(), ...knowledge.recommendations.keys()].filter((id) => !seen.has(id));
    expect(never.sort()).toEqual(JSON.parse(readFileSync(listing, "utf8")));
  });
});
