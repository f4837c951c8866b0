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

describe.each(kindsIn(templates))("a new %s", (kind) => {
  const written = scaffold(templates, root, { kind, id: `one_new_${kind}`, group: "structure" });

  test("has its id and no placeholder left", () => {
    const texts = written.map((path) => readFileSync(join(root, path), "utf8"));
    expect(texts.join("")).toContain(`one_new_${kind}`);
    expect([...texts, ...written].join("")).not.toMatch(/__[A-Z]+__/);
  });

  test("is YAML where it says so", () => {
    for (const path of written.filter((name) => name.endsWith(".yaml")))
      expect(parse(readFileSync(join(root, path), "utf8"))).toBeTypeOf("object");
  });

  test("is never written over", () => {
    expect(() => scaffold(templates, root, { kind, id: `one_new_${kind}`, group: "structure" })).toThrow(
      /exists already/,
    );
  });
});

test("a fact is named three ways: id, file, constant", () => {
  const [path = ""] = scaffold(templates, root, { kind: "fact", id: "leaves_the_country", group: "privacy" });
  expect(path).toMatch(/packages\/core\/src\/facts\/derived\/privacy\/leaves-the-country(\.test)?\.ts/);
  expect(readFileSync(join(root, path), "utf8")).toContain("leavesTheCountry");
});

test.each([
  [{ kind: "operator", id: "a" }, /none of: class, concern/],
  [{ kind: "fact", id: "../a", group: "b" }, /cannot be an id/],
  [{ kind: "fact", id: "a" }, /third word/],
])("%j is refused with the way out", (wanted, message) => {
  expect(() => scaffold(templates, root, wanted)).toThrow(CannotScaffold);
  expect(() => scaffold(templates, root, wanted)).toThrow(message);
});
