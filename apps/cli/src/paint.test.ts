import { expect, it } from "vitest";
import { painted, paintedProblems } from "./paint.ts";

const TEXT =
  "Assessment of Lamp\nlast of heading\n\nGaps to close first\n  critical Lock it — Chip\n    CLP13_6.16@mcu gap\n  low Name it — Lamp\n";
// eslint-disable-next-line no-control-regex
const bare = (text: string): string => text.replaceAll(/\u001B\[\d+m/g, "");

it("colours headings and the rating a line begins with, and changes no character", () => {
  const text = painted(TEXT, true, "en");
  expect(bare(text)).toBe(TEXT);
  const coloured = text.split("\n").filter((line) => line.includes("\u001B["));
  expect(coloured.map(bare)).toEqual([
    "Assessment of Lamp",
    "Gaps to close first",
    "  critical Lock it — Chip",
    "  low Name it — Lamp",
  ]);
});

it("knows the ratings of the language", () => {
  expect(painted("  重大 鍵の保護\n", true, "ja")).toContain("\u001B[31m重大");
});

it("leaves a text alone where nobody wants colours", () => {
  expect(painted(TEXT, false, "en")).toBe(TEXT);
  expect(paintedProblems("a.yaml:1:2: error bad-yaml: x\n", false)).toBe("a.yaml:1:2: error bad-yaml: x\n");
});

it("colours place and severity of problems", () => {
  const text = paintedProblems("a.yaml:1:2: error bad-yaml: x\n    hint\n", true);
  expect(bare(text)).toBe("a.yaml:1:2: error bad-yaml: x\n    hint\n");
  expect(text).toContain("\u001B[31merror bad-yaml:");
});
