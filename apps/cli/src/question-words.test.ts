import { fieldQuestion, languages } from "@sekisho/words";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const core = fileURLToPath(new URL("../../../packages/core/src/", import.meta.url));

/** Fields that are always written, say what is drawn, or have a value of their own where nothing is stated. */
const NEVER_ASKED: ReadonlySet<string> = new Set(["component part_of", "component harms", "function harms"]);

/** Fields of the document that facts read by name: any of them may be unknown, and then it is asked. */
const read = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .flatMap((path) => [
    ...readFileSync(join(core, path), "utf8").matchAll(/field<"\w+"[^(]*>\(\s*"(\w+)",\s*"([a-z_.]+)"/g),
  ])
  .map(([, kind = "", field = ""]) => `${kind} ${field}`);

describe("questions", () => {
  it("are asked in words, never by the bare name of a field", () => {
    expect(read.length).toBeGreaterThan(30);
    const bare = [...new Set(read)].filter((one) => {
      const [kind = "", field = ""] = one.split(" ");
      return !NEVER_ASKED.has(one) && languages.some((language) => fieldQuestion(kind, field, language) === undefined);
    });
    expect(bare).toEqual([]);
  });
});
