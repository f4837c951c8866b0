import { languages } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { example, large } from "../testing/assessment.ts";
import { html } from "./markup.ts";
import { htmlOf } from "./page.ts";

const VOID = new Set(["meta", "br", "path", "circle", "rect"]);

/** Elements that are opened and not closed, or closed in the wrong order. */
function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = "", self] of page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (close === "/") {
      if (open.pop() !== name) wrong.push(name);
    } else if (self !== "/" && !VOID.has(name)) open.push(name);
  }
  return [...wrong, ...open];
}

describe("the page", () => {
  it.each(languages)("is whole, balanced and without a word missing (%s)", (language) => {
    const page = htmlOf(example("planned"), { language });
    expect(page).toContain(`<html lang="${language}">`);
    expect(unbalanced(page)).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  });

  it("loads nothing and runs nothing", () => {
    const page = htmlOf(example(), { language: "en" });
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(http|src=|@import/i);
  });

  it("shows names letter by letter", () => {
    const page = htmlOf(example(), { language: "en" });
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(html`<p title="${`"><b>`}">${"\u0000\u202E"}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">\uFFFD\uFFFD</p>',
    );
  });

  it("numbers its headings in order, and gives each an entry in the contents", () => {
    const page = htmlOf(example("planned"), { language: "en" });
    const numbers = [...page.matchAll(/<h2>(\d+)\. /g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect([...page.matchAll(/<li><a href="#(\w+)">/g)].every(([, id]) => page.includes(`<section id="${id}"`))).toBe(
      true,
    );
  });

  it("has each anchor once", () => {
    const ids = [...htmlOf(example("planned"), { language: "en" }).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("draws every component, then only units, then says that it is too large", () => {
    const page = (units: number, parts: number): string => htmlOf(large(units, parts), { language: "en" });
    const boxes = (text: string): number => text.match(/<rect\s+class="(unit|part)"/g)?.length ?? 0;
    expect(boxes(page(10, 3))).toBe(40);
    expect(boxes(page(11, 3))).toBe(11);
    expect(page(41, 0)).toContain("only its zones are drawn");
  });
});
