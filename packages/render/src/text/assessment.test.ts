import { languages } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { example } from "../testing/assessment.ts";
import { textOf } from "./assessment.ts";

const text = (language: "en" | "ja", all: boolean): string =>
  textOf(example(), { language, all, width: 100, path: "." });

describe("the assessment as text", () => {
  it("keeps concerns apart from gaps, and says what they lead to", () => {
    const [, concerns = "", gaps = ""] = text("en", true).split(/^(?:Concerns raised|Gaps to close first)$/m);
    expect(concerns).toMatch(
      /C_1@unit[^]*Leads to:\n +R_6\.1 Recommendation 6\.1\n +not in this knowledge base yet: X_9\.9/,
    );
    expect(gaps).not.toMatch(/^ {4}C_1@/m);
  });

  it.each(languages)("begins a gap with what it is about, so that a long title may be cut (%s)", (language) => {
    const wanted = language === "en" ? /^ {2}\S+ Server: / : /^ {2}\S+ サーバー：/;
    for (const all of [true, false])
      expect(
        text(language, all)
          .split("\n")
          .some((line) => wanted.test(line)),
      ).toBe(true);
  });
});
