import type { Problem } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { english } from "./problems.en.ts";
import { japanese } from "./problems.ja.ts";
import { describeProblem } from "./problems.ts";

const at = { file: "sekisho.yaml", line: 3, column: 5 };

describe("words of problems", () => {
  it("has the same codes in both languages", () => {
    expect(Object.keys(japanese)).toEqual(Object.keys(english));
  });

  it("names the right word, and what the knowledge base says about it", () => {
    const problem: Problem = {
      code: "class-unknown",
      severity: "error",
      at,
      params: {
        value: "gateway",
        nearest: "endpoint",
        note_en: "Gateways are worked out.",
        note_ja: "自動で判定される。",
      },
    };
    expect(describeProblem(problem, "en")).toEqual({
      message: 'There is no class "gateway".',
      hint: 'Did you mean "endpoint"? Gateways are worked out.',
    });
    expect(describeProblem(problem, "ja").hint).toBe("「endpoint」ではありませんか。自動で判定される。");
  });

  it("shortens long lists of allowed words", () => {
    const many = Array.from({ length: 40 }, (_, index) => `word-${index}`);
    const problem: Problem = { code: "value-words", severity: "error", at, params: { value: "x", allowed: many } };
    expect(describeProblem(problem, "en").hint).toContain("and more");
    expect(describeProblem(problem, "en").hint).not.toContain("word-20");
  });
});
