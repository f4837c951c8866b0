import { compare, type Comparison } from "@sekisho/core";
import { languages } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { differenceJsonOf } from "./json/difference.ts";
import { differenceOutput, differenceSchema } from "./json/difference-schema.ts";
import { differenceMarkdownOf } from "./markdown/difference.ts";
import { example, HOSTILE, large } from "./testing/assessment.ts";
import { differenceTextOf } from "./text/difference.ts";

const labels = { before: "main", after: "HEAD" };
const planned = (): Comparison => compare(example("current"), example("planned"));
const text = (of: Comparison, language: "en" | "ja", all: boolean): string =>
  differenceTextOf(of, { language, all, width: 80, labels });
const markdown = (of: Comparison, language: "en" | "ja", all: boolean, document = "products/x"): string =>
  differenceMarkdownOf(of, { language, all, labels, document });

describe.each(languages)("a comparison in words (%s)", (language) => {
  it("says of each finding what became of it, and because of what", () => {
    const said = text(planned(), language, true);
    expect(said).toContain("R_6.1@server");
    expect(said).toMatch(
      language === "en"
        ? /because server\.properties\.locked no → yes \[lock-it\]/
        : /理由：server\.properties\.locked no → yes \[lock-it\]/,
    );
    expect(said).not.toMatch(/undefined|\[object|NaN/);
    expect(markdown(planned(), language, true)).not.toMatch(/undefined|\[object|NaN/);
  });

  it("says in one line that nothing differs", () => {
    const same = compare(example(), example());
    expect(text(same, language, false)).toMatch(/\n(No difference\.|差分はありません。)\n$/);
  });

  it("fits a screen and a comment, however much differs, and says how much it leaves out", () => {
    const much = compare(large(2, 1), large(300, 1));
    expect(text(much, language, false).trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(text(much, language, false)).toContain("--all");
    expect(markdown(much, language, false).length).toBeLessThanOrEqual(60_000);
    expect(text(much, language, true).split("\n").length).toBeGreaterThan(300);
  });
});

describe("a comparison as Markdown", () => {
  it("lets no text of a user become markup, and no path end the marker", () => {
    const said = markdown(planned(), "en", true, "a --> <script>");
    expect(said.split("\n")[0]).toBe("<!-- sekisho-diff a __ _script_ -->");
    expect(said).not.toContain("<script");
    expect(said).not.toMatch(/[^\\]\]\(javascript/);
    expect(said).not.toContain("@team");
    expect(HOSTILE).toContain("<script");
  });
});

describe("a comparison as JSON", () => {
  it("is what its schema says, no field more and no field less, and speaks of no day", () => {
    const printed = differenceJsonOf(planned(), labels);
    const value: unknown = JSON.parse(printed);
    expect(differenceOutput.parse(value)).toEqual(value);
    expect(printed).not.toContain("2026-06-01");
  });

  it("has a published schema that lets later fields pass", () => {
    expect(differenceSchema()).toMatchObject({ title: "sekisho/diff/1", type: "object" });
    expect(JSON.stringify(differenceSchema())).not.toContain('"additionalProperties":false');
  });
});
