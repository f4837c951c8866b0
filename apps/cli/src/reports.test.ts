import { assess, models, parse, type Assessment, type Model } from "@sekisho/core";
import { loadKnowledge } from "@sekisho/knowledge";
import { assessmentOutput, htmlOf, jsonOf, markdownOf, sarifOf } from "@sekisho/render";
import { languages } from "@sekisho/words";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./program.ts";

const folder = new URL("../../../examples/heart-rate-monitor/", import.meta.url);
const knowledge = loadKnowledge();
const { document } = parse(
  ["sekisho.yaml", "decisions.yaml"].map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) })),
  knowledge,
);
const assessed = (model: Model): Assessment => assess(document, knowledge, "2026-11-25", { model });
const BROKEN = /undefined|\[object |NaN|Infinity/;

describe("reports of the heart rate monitor", () => {
  it.each(models)("come out whole in every format and language, twice the same (%s)", (model) => {
    for (const language of languages) {
      const reports = (): readonly string[] => {
        const assessment = assessed(model);
        return [
          htmlOf(assessment, { language }),
          markdownOf(assessment, { language, all: true }),
          sarifOf([{ assessment, folder: "examples/heart-rate-monitor" }], { language, version: "0.0.0" }),
        ];
      };
      const first = reports();
      for (const report of first) expect(BROKEN.exec(report)?.[0]).toBeUndefined();
      expect(reports()).toEqual(first);
    }
  });

  it.each(models)("keep the published schema (%s)", (model) => {
    const printed: unknown = JSON.parse(jsonOf(assessed(model)));
    expect(assessmentOutput.parse(printed)).toEqual(printed);
  });

  it("name in Japanese what the document names in Japanese", () => {
    const page = htmlOf(assessed("planned"), { language: "ja" });
    for (const text of ["心拍数モニター本体", "利用者のスマートフォン", "個体ごとの鍵", "決定により解消した項目"])
      expect(page).toContain(text);
  });

  it("puts several documents into one log, but not into one page", () => {
    const path = new URL(".", folder).pathname;
    const printed: string[] = [];
    const output = {
      print: (text: string) => void printed.push(text),
      error: () => undefined,
      width: 80,
      coloured: { print: false, error: false },
    };
    expect(run(["assess", path, path, "--format", "html"], "0.0.0", {}, output)).toBe(2);
    expect(printed).toEqual([]);
    expect(run(["assess", path, path, "--format", "sarif"], "0.0.0", {}, output)).toBe(0);
    expect(JSON.parse(printed.join(""))).toMatchObject({ version: "2.1.0", runs: [{}, {}] });
  });
});
