import { languages } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { example, HOSTILE, large } from "../testing/assessment.ts";
import { code, plain } from "../shared/escape.ts";
import { LONGEST, markdownOf } from "./report.ts";

describe("the report in Markdown", () => {
  it.each(languages)("says everything that is open, without a word missing (%s)", (language) => {
    const text = markdownOf(example("planned"), { language, all: true });
    for (const id of ["C_1@unit", "R_6.1@unit", "R_6.2@unit", "R_6.1@server", "server.properties.checked_start"])
      expect(text).toContain(id);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it("lets no text of a user become markup, a link or a notification", () => {
    const text = markdownOf(example(), { language: "en", all: true });
    expect(text).not.toContain("<script");
    expect(text).not.toMatch(/[^\\]\]\(javascript/);
    expect(text).not.toContain("@team");
    expect(plain(HOSTILE)).toContain("&lt;script&gt;");
    expect(plain("a\n# b")).toBe("a \\# b");
  });

  it("fences code with more backticks than are in it", () => {
    expect(code("a``b|c")).toBe("``` a``b\\|c ```");
  });

  it("fits a comment, however large the product, and says how much it leaves out", () => {
    const product = large(400, 1);
    const short = markdownOf(product, { language: "en", all: false });
    expect(short.length).toBeLessThanOrEqual(LONGEST);
    expect(short).toMatch(/and \d+ more/);
    expect(markdownOf(product, { language: "en", all: true }).length).toBeGreaterThan(LONGEST);
  });
});
