import { assess, parse, type Model } from "@sekisho/core";
import { loadKnowledge } from "@sekisho/knowledge";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const knowledge = loadKnowledge();

const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name.replaceAll("\\", "/")}`,
  );
const pages = [...readdirSync(root), ...below("docs"), ...below("examples")]
  .filter((name) => name.endsWith(".md"))
  .sort();
const textOf = (page: string): string => readFileSync(join(root, page), "utf8");
const documentsIn = (page: string): string[] =>
  [...textOf(page).matchAll(/^```yaml\n(format:[\s\S]*?)^```$/gm)].map((found) => found[1] ?? "");
/** Links to files, without those inside code. */
const linksIn = (page: string): string[] =>
  [
    ...textOf(page)
      .replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "")
      .matchAll(/\]\(([^)#\s]+)(#[^)\s]*)?\)/g),
  ]
    .map((found) => found[1] ?? "")
    .filter((link) => !/^[a-z]+:/.test(link));

const documents = pages.flatMap((page) => documentsIn(page).map((text, index) => [page, index + 1, text] as const));

describe("examples in the documentation", () => {
  test.each(documents)("%s, document %i is read without a problem and assessed", (_, __, text) => {
    const { document, problems } = parse([{ path: "sekisho.yaml", bytes: text }], knowledge);
    expect(problems.map((problem) => [problem.code, problem.at.line, problem.params])).toEqual([]);
    for (const model of ["designed", "current", "planned"] as const)
      expect(assess(document, knowledge, "2026-11-25", { model }).notApplied).toEqual([]);
  });

  test.each(["README.md", "README.ja.md"])("%s: the planned decision clears cloning, as the text says", (page) => {
    const { document } = parse([{ path: "sekisho.yaml", bytes: documentsIn(page)[0] ?? "" }], knowledge);
    const status = (model: Model): string | undefined =>
      assess(document, knowledge, "2026-11-25", { model }).judged.finding("CLP13_Q5.1@lock")?.status;
    expect([status("designed"), status("current"), status("planned")]).toEqual(["raised", "raised", "cleared"]);
  });
});

describe("pages", () => {
  test.each(pages)("%s links only to what is there", (page) => {
    expect(linksIn(page).filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test("the guide has the same pages in both languages, with the same examples", () => {
    const shape = (language: string): unknown =>
      pages
        .filter((page) => page.startsWith(`docs/guide/${language}/`))
        .map((page) => [
          page.slice(`docs/guide/${language}/`.length),
          documentsIn(page).length,
          textOf(page).match(/^#+ /gm)?.length,
        ]);
    expect(shape("ja")).toEqual(shape("en"));
  });
});
