import { describe, expect, it } from "vitest";
import { example } from "./testing/assessment.ts";
import { textOf } from "./text/assessment.ts";
import { htmlOf } from "./html/page.ts";
import { markdownOf } from "./markdown/report.ts";
import { causesOf } from "./shared/causes.ts";

describe("causes", () => {
  it("are lines behind several findings, the most findings first, each with its place", () => {
    const causes = causesOf(example());
    const locked = causes.find(({ lines }) => lines.some((one) => one.address === "unit.properties.locked"));
    expect(locked?.lines).toEqual([
      { address: "unit.properties.locked", is: "no", place: expect.stringMatching(/^sekisho\.yaml:\d+$/) },
    ]);
    expect(locked?.findings.map((one) => one.id).sort()).toEqual(["C_1@unit", "R_6.1@unit", "R_6.2@unit"]);
    const counts = causes.map((one) => one.findings.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(causes.every((one) => one.findings.length > 1)).toBe(true);
  });

  it("stand in every long output with their number", () => {
    const assessment = example();
    const outputs = [
      textOf(assessment, { language: "en", all: true, width: 100, path: "." }),
      htmlOf(assessment, { language: "en" }),
      markdownOf(assessment, { language: "en", all: true }),
    ];
    for (const one of outputs) expect(one).toMatch(/unit\.properties\.locked = no[^]*?this line: 3 results/);
  });
});
