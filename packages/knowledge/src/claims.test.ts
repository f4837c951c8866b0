import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadClaims } from "./claims.ts";
import { answersOf, exampleOf } from "./testing/example.ts";

const claims = loadClaims();
const examples = new Map([...new Set(claims.map((one) => one.example))].map((name) => [name, exampleOf(name)]));

/** Every answer that is not among the right ones, in words. */
function wrong(id: string): readonly string[] {
  const claim = claims.find((one) => one.id === id);
  const example = examples.get(claim?.example ?? "");
  if (claim === undefined || example === undefined) return [`${id} is no claim`];
  return claim.shown.flatMap((probe) => {
    const answers = answersOf(example, probe);
    const right = probe.is.length === 0 ? answers.length > 0 : answers.some((one) => probe.is.includes(one));
    return right ? [] : [`${probe.ask} ${probe.about} (${probe.model}): ${answers.join(", ") || "nothing"}`];
  });
}

/** Titles of all tests of this package, to see that a claim which has a test of its own has one. */
const titles = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");

describe("claims of the guideline about its worked examples (G8, G9, G10, GB)", () => {
  it("number 127, each with an id of its own", () => {
    expect(claims.length).toBe(127);
    expect(new Set(claims.map((one) => one.id)).size).toBe(claims.length);
  });

  it("are each shown, tested, or said to be lacking", () => {
    const silent = claims.filter((one) => one.shown.length === 0 && one.test === undefined && one.lacks === undefined);
    expect(silent.map((one) => one.id)).toEqual([]);
  });

  it("have a test titled by their id where they say so", () => {
    const without = claims.filter((one) => one.test !== undefined && !titles.includes(`"${one.id}: `));
    expect(without.map((one) => one.id)).toEqual([]);
  });

  it.each(claims.filter((one) => one.shown.length > 0).map((one) => [one.id, one.says.en]))("%s: %s", (id) => {
    expect(wrong(id)).toEqual([]);
  });
});
