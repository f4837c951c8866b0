import { describe, expect, it } from "vitest";
import type { Problem } from "../problem.ts";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { applyFixes } from "./fixes.ts";
import { isDocumentFile } from "./document-files.ts";
import { parse, type Read } from "./parse.ts";

const HEAD = "format: sekisho/1\nsystem: {name: Test}\n";
const read = (body: string, head = HEAD): Read => parse([{ path: "sekisho.yaml", bytes: head + body }], tinyKnowledge);
const codes = (problems: readonly Problem[]): string[] => problems.map((one) => `${one.code} ${one.address ?? "-"}`);
const told = (body: string): string[] => codes(read(body).problems);

describe("a document without problems", () => {
  const body = [
    "# before",
    "credentials:",
    "  key: {kind: psk, scope: fleet}",
    "# at column 0",
    "components:",
    "  watch: {class: endpoint}",
    "",
    "  # between",
    "  mcu:",
    "    class: microcontroller",
    "    part_of: watch",
    "    description: |",
    "      text: with a colon",
    "",
    "      - and a dash",
    "    holds: [key, unknown]",
    "    properties: {secure_boot: yes, image_proof: {is: mac, with: key}, ports: [usb, unknown], debug_port: unknown}",
    "networks:",
    "  ble: {kind: ble, version: 5.0}",
    "",
  ].join("\n");

  it("gives entities in the writer's order, yes and no as booleans, versions as text", () => {
    const { document, problems } = read(body);
    expect(codes(problems)).toEqual([]);
    expect(document.incomplete).toBe(false);
    expect(document.entities.component.map((one) => [one.id, one.index])).toEqual([
      ["watch", 0],
      ["mcu", 1],
    ]);
    expect(document.entities.component[1]?.value.properties?.["secure_boot"]).toBe(true);
    expect(document.entities.component[1]?.value.description).toBe("text: with a colon\n\n- and a dash\n");
    expect(document.entities.network[0]?.value.version).toBe("5.0");
  });

  it("finds places late, and the nearest enclosing one of what is not written", () => {
    const { source } = read(body).document;
    expect(source.place("mcu", "properties.secure_boot")).toEqual({ file: "sekisho.yaml", line: 19, column: 18 });
    expect(source.place("mcu", "zone")).toEqual({ file: "sekisho.yaml", line: 11, column: 3 });
    expect(source.place("nobody", "")).toBeUndefined();
  });

  it("reads CRLF, a byte order mark and bytes the same", () => {
    const plain = read(body).document;
    const other = parse(
      [{ path: "sekisho.yaml", bytes: `\uFEFF${(HEAD + body).replaceAll("\n", "\r\n")}` }],
      tinyKnowledge,
    );
    expect(codes(other.problems)).toEqual([]);
    expect(other.document.entities).toEqual(plain.entities);
  });

  it("reads flow style, quoted keys and other indentation by one parse of the file", () => {
    const odd = '{format: sekisho/1, system: {name: Test}, "components": {watch: {class: endpoint}}}';
    expect(codes(read("", odd).problems)).toEqual([]);
    const wide = read("components:\n    watch: {class: endpoint}\n    mcu:\n        class: nothing\n");
    expect(codes(wide.problems)).toEqual(["class-unknown mcu.class"]);
    expect(wide.problems[0]?.at).toEqual({ file: "sekisho.yaml", line: 6, column: 16 });
  });
});

describe("what is wrong is said once, where it stands", () => {
  it.each([
    ["components:\n  a: {class: endpoint, zome: x}\n", ["key-unknown a.zome"]],
    ["components:\n  a: {part_of: a}\n", ["key-missing a.class", "reference-cycle a.part_of"]],
    ["components:\n  a: {class: endpoint}\n  a: {class: endpoint}\n", ["id-taken a"]],
    ["components:\n  a:\n    class: endpoint\n    class: endpoint\n", ["key-twice a.class"]],
    ["components:\n  none: {class: endpoint}\n", ["id-reserved none"]],
    ["components:\n  a:\n", ["value-empty a"]],
    ["components:\n  a: {class: endpoint, zone: }\n", ["value-empty a.zone"]],
    ["components:\n  a: {class: endpoint, __proto__: {x: 1}}\n", ["key-refused a"]],
    ["components:\n  constructor: {class: endpoint}\n", ["key-refused constructor"]],
    ["components:\n  a: &x {class: endpoint}\n", ["no-anchors a"]],
    ["components:\n  a: {class: endpoint, <<: {note: x}}\n", ["no-merge-keys a"]],
    ["components:\n  a: !x {class: endpoint}\n", ["no-tags a"]],
    ["components:\n  a: {class: endpoint, zone: nowhere}\n", ["reference-dangling a.zone"]],
    ["components:\n  a: {class: endpoint, zone: b}\n  b: {class: endpoint}\n", ["reference-kind a.zone"]],
    [
      "components:\n  a: {class: endpoint, properties: {power: {is: mains, with: k}}}\ncredentials:\n  k: {kind: psk}\n",
      ["with-not-taken a.properties.power.with"],
    ],
    [
      "components:\n  a: {class: endpoint, properties: {secure_boot: yes}}\n",
      ["property-of-other-class a.properties.secure_boot"],
    ],
    [
      "components:\n  a: {class: microcontroller, properties: {made_on: 2026-02-30}}\n",
      ["date-unreal a.properties.made_on"],
    ],
    [
      "flows:\n  f: {from: anyone, to: anyone, protection: {link: {encryptd: yes, replay: maybe}}}\n",
      ["key-unknown f.protection.link.encryptd", "value-words f.protection.link.replay"],
    ],
    [
      "people:\n  p: {name: P}\nassumptions:\n  s: {statement: x, owner: p, since: 2026-11-31}\n",
      ["date-unreal s.since"],
    ],
    ["system2:\n  a: b\n", ["section-unknown -"]],
    ["components:\n  a: {class: endpoint\n  b: {class: endpoint}\n", ["bad-yaml a"]],
  ])("%j", (body, wanted) => {
    expect(told(body)).toEqual(wanted);
  });

  it("keeps the sound parts: a broken entity is there, in its place, with all else unknown", () => {
    const { document } = read(
      "components:\n  a: {class: endpoint}\n  b: {class: microcontroller, part_of: a, note: 5}\n",
    );
    expect(document.incomplete).toBe(true);
    expect(document.byId.get("b")).toMatchObject({ broken: true, value: { class: "microcontroller", part_of: "a" } });
    expect(document.byId.get("a")?.broken).toBe(false);
  });

  it("misses the format and the system, and refuses newer ones", () => {
    expect(codes(parse([], tinyKnowledge).problems)).toEqual(["format-missing -", "system-missing -"]);
    expect(codes(read("", "format: sekisho/2\nsystem: {name: x}\n").problems)).toEqual(["format-newer -"]);
    expect(read("", "").document.entities.system[0]).toMatchObject({ id: "system", broken: true });
  });

  it("refuses what is not UTF-8, too large or too deep, without throwing", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(HEAD), 0xff]);
    expect(codes(parse([{ path: "sekisho.yaml", bytes }], tinyKnowledge).problems)[0]).toBe("not-utf8 -");
    const large = parse([{ path: "sekisho.yaml", bytes: "#".repeat(8 * 1024 * 1024 + 1) }], tinyKnowledge);
    expect(codes(large.problems)).toContain("file-too-large -");
    expect(told(`components:\n  a: ${"[".repeat(5000)}\n`)).toEqual(["too-deep a"]);
  });

  it("finds ids that two files use, and settings outside the main file", () => {
    const files = [
      { path: "sekisho.yaml", bytes: `${HEAD}zones:\n  a: {name: A}\n` },
      { path: "more.yaml", bytes: "format: sekisho/1\nactors:\n  a: {kind: user}\n" },
    ];
    const { problems } = parse(files, tinyKnowledge);
    expect(codes(problems)).toEqual(["section-misplaced -", "id-taken a"]);
    expect(problems[1]).toMatchObject({
      at: { file: "more.yaml", line: 3, column: 3 },
      params: { file: "sekisho.yaml", line: 4 },
    });
  });
});

describe("certain fixes", () => {
  const wrong = [
    "system: {name: Test, sector: Consumer_Health, markets: [UK]}",
    "credentials:",
    "  key: {kind: psk, scope: per-device}",
    "components:",
    "  mcu:",
    "    class: mcu",
    "    stores: [key]",
    "    properties: {debug-port: Open, secure_boot: はい}",
    "  other:",
    "    class： endpoint",
    "networks:",
    "  air: {kind: Bluetooth Low Energy}",
    "flows:",
    "  f: {from: mcu, to: anyone, via: air}",
    "",
  ].join("\n");

  it("leave nothing to complain about", () => {
    const files = [{ path: "sekisho.yaml", bytes: `format: sekisho/1\n${wrong}` }];
    const fixed = applyFixes(files, parse(files, tinyKnowledge).problems);
    expect(fixed[0]?.text).toContain("properties: {debug_port: open, secure_boot: yes}");
    expect(codes(parse([{ path: "sekisho.yaml", bytes: fixed[0]?.text ?? "" }], tinyKnowledge).problems)).toEqual([]);
  });

  it("do not replace a word whose meaning the knowledge base comments on", () => {
    expect(read("components:\n  a: {class: gateway}\n").problems[0]).not.toHaveProperty("fix");
  });
});

it("knows which files of a folder are the document", () => {
  const names = [
    "sekisho.yaml",
    "parts/a.yaml",
    "layout.yaml",
    "packs/x/pack.yaml",
    ".git/a.yaml",
    "a/.b.yaml",
    "notes.md",
  ];
  expect(names.filter(isDocumentFile)).toEqual(["sekisho.yaml", "parts/a.yaml"]);
});

describe("a text that commas cut into pieces", () => {
  it("is one problem, which knows all of the text", () => {
    const { problems } = read("components:\n  watch: {name: {en: Watch, round, of steel}, class: endpoint}\n");
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ["comma-in-text", { text: "Watch, round, of steel" }],
    ]);
  });
});
