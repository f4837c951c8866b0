import { assess, models, parse } from "@sekisho/core";
import { loadKnowledge } from "@sekisho/knowledge";
import { jsonOf, textOf } from "@sekisho/render";
import { describeProblem, languages } from "@sekisho/words";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROUNDS = 2000;
const knowledge = loadKnowledge();
const example = new URL("../../../examples/heart-rate-monitor/", import.meta.url);
const texts = ["sekisho.yaml", "decisions.yaml"].map((path) => ({
  path,
  text: readFileSync(new URL(path, example), "utf8"),
}));

/** Numbers from a seed (mulberry32), so that a failing round can be run again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const SNIPPETS = [
  "unknown",
  "[]",
  "{}",
  "yes",
  "null",
  "system",
  "anyone",
  "mcu",
  "monitor",
  "link-key",
  "'",
  ": ",
  "- ",
  "&a ",
  "*a",
  "<<: ",
  "：",
  "\t",
  "\r\n",
  "{is: unknown}",
  "-1",
  "1e999",
];

function mutated(text: string, random: (below: number) => number): string {
  const lines = text.split("\n");
  const at = random(lines.length);
  const line = lines[at] ?? "";
  const kind = random(7);
  if (kind === 0) lines.splice(at, 1);
  else if (kind === 1) lines.splice(at, 0, lines[random(lines.length)] ?? "");
  else if (kind === 2)
    lines[at] =
      line.slice(0, random(line.length + 1)) +
      (SNIPPETS[random(SNIPPETS.length)] ?? "") +
      line.slice(random(line.length + 1));
  else if (kind === 3) lines[at] = `${line.split(":")[0] ?? ""}: ${SNIPPETS[random(SNIPPETS.length)] ?? ""}`;
  else if (kind === 4) lines[at] = line.replace(/[a-z]/, String.fromCharCode(97 + random(26)));
  else if (kind === 5) lines[at] = " ".repeat(random(6)) + line.trimStart();
  else lines.splice(random(lines.length), 0, ...lines.splice(at, 1 + random(5)));
  return lines.join("\n");
}

describe("whole pipeline", () => {
  it(`survives ${ROUNDS} mutations of the example: every problem has words, every result can be printed`, () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const random = randomFrom(seed);
      const files = texts.map(({ path, text }) => {
        let bytes = text;
        for (let times = random(4); times >= 0; times -= 1) bytes = mutated(bytes, random);
        return { path, bytes };
      });
      try {
        const { document, problems } = parse(files, knowledge);
        const model = models[random(models.length)] ?? "current";
        const language = languages[random(languages.length)] ?? "en";
        for (const problem of problems)
          if (describeProblem(problem, language).message === "")
            failures.push(`seed ${seed}: ${problem.code} without words`);
        const assessment = assess(document, knowledge, "2026-11-25", { model });
        const printed = textOf(assessment, { language, all: true, width: 80, path: "." }) + jsonOf(assessment);
        if (/undefined|\[object/.test(printed))
          failures.push(`seed ${seed}: prints ${/.{20}(undefined|\[object).{20}/.exec(printed)?.[0] ?? "undefined"}`);
      } catch (error) {
        failures.push(
          `seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" | ") : String(error)}`,
        );
      }
    }
    expect(failures.slice(0, 10)).toEqual([]);
  }, 600_000);
});
