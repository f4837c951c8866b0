import { caseFile, recordFolders } from "@sekisho/core";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CannotScaffold, kindsIn, scaffold } from "./scaffold.ts";

const templates = fileURLToPath(new URL("templates/", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "sekisho-new-"));
afterAll(() => rmSync(root, { recursive: true }));

const id = (kind: string): string => (["fact", "property"].includes(kind) ? `one_new_${kind}` : `one-new-${kind}`);
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
/** What someone would write who fills in every TODO with one word. */
const filledIn = (path: string): unknown => parse(textOf(path).replaceAll(/TODO\w*/g, "something"));

describe.each(kindsIn(templates))("a new %s", (kind) => {
  const written = scaffold(templates, root, { kind, id: id(kind), group: "structure" });

  test("has its id and no placeholder left", () => {
    const texts = written.map(textOf);
    expect(texts.join("")).toContain(id(kind));
    expect([...texts, ...written].join("")).not.toMatch(/__[A-Z]+__/);
    expect(texts.every((text) => text.includes("TODO"))).toBe(true);
  });

  test("is accepted by its schema once every TODO is filled in", () => {
    const faults = written.flatMap((path) => {
      const [folder, file] = path.split("/").filter((part) => part in recordFolders || part.endsWith(".yaml"));
      const schema = Object.entries(recordFolders).find(([name]) => name === folder)?.[1].schema;
      if (file === undefined || schema === undefined) return [];
      const read = (file === "cases.yaml" ? caseFile : schema).safeParse(filledIn(path));
      return read.error?.issues.map((issue) => `${path} ${issue.path.join(".")}: ${issue.message}`) ?? [];
    });
    expect(faults).toEqual([]);
  });

  test("is never written over", () => {
    expect(() => scaffold(templates, root, { kind, id: id(kind), group: "structure" })).toThrow(/exists already/);
  });
});

test("a fact is named three ways: id, file, constant", () => {
  const [path = ""] = scaffold(templates, root, { kind: "fact", id: "leaves_the_country", group: "privacy" });
  expect(path).toMatch(/packages\/core\/src\/facts\/derived\/privacy\/leaves-the-country(\.test)?\.ts/);
  expect(textOf(path)).toContain("leavesTheCountry");
});

test.each([
  [{ kind: "operator", id: "a" }, /none of: class, concern/],
  [{ kind: "fact", id: "../a", group: "b" }, /cannot be an id/],
  [{ kind: "fact", id: "a" }, /third word/],
])("%j is refused with the way out", (wanted, message) => {
  expect(() => scaffold(templates, root, wanted)).toThrow(CannotScaffold);
  expect(() => scaffold(templates, root, wanted)).toThrow(message);
});
