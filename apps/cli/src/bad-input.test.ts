import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, ran, type Ended } from "./testing/command.ts";

const HEAD = "format: sekisho/1\nsystem: {name: Lamp}\n";
/** A part that is in order: it must be assessed whatever is wrong beside it. */
const LAMP = `${HEAD}components:
  lamp: {class: endpoint}
  chip: {class: microcontroller, part_of: lamp, properties: {debug_port: open}}
`;

/** Code and place of each problem, in the order printed. */
const problemsIn = ({ errors }: Ended, folder: string): string[] =>
  [...errors.replaceAll(`${folder}/`, "").matchAll(/^(\S+:\d+:\d+): error ([a-z0-9-]+): ./gm)].map(
    ([, place, code]) => `${place} ${code}`,
  );

const snapshot = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path).toString("hex").slice(0, 100_000)] as const);

/** Assesses a folder and expects what holds for every bad input: exit 2, no stack trace, nothing written. */
function assessedBadly(folder: string, path = folder): Ended {
  const before = snapshot(folder);
  const ended = ran(["assess", path]);
  expect(ended.exit).toBe(2);
  expect(ended.errors + ended.printed).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(snapshot(folder)).toEqual(before);
  return ended;
}

/** And: what can be read is assessed, headed as incomplete. */
function assessedInPart(folder: string): Ended {
  const ended = assessedBadly(folder);
  expect(ended.printed).toContain("INCOMPLETE");
  expect(ended.printed).toContain("lamp");
  return ended;
}

describe("paths", () => {
  it("that do not exist are a problem at their name", () => {
    const folder = folderWith({});
    const ended = assessedBadly(folder, join(folder, "none.yaml"));
    expect(problemsIn(ended, folder)).toEqual(["none.yaml:1:1 file-missing"]);
    expect(ended.printed).toBe("");
  });

  it("to an empty folder say that there is no document in it", () => {
    const folder = folderWith({});
    expect(assessedBadly(folder).errors).toContain("folder-empty");
  });

  it("to something that is no file, read or not, never hang", () => {
    expect(ran(["assess", "/dev/zero"])).toMatchObject({ exit: 2 });
  });

  it("that are folders named like a file are searched like folders", () => {
    const folder = folderWith({ "sekisho.yaml": LAMP });
    mkdirSync(join(folder, "more.yaml"));
    expect(ran(["assess", folder]).exit).toBe(0);
  });

  it("that lead out of the folder by a link are not followed", () => {
    const outside = folderWith({ "secret.yaml": "people:\n  eve: {name: Eve}\n" });
    const folder = folderWith({ "sekisho.yaml": LAMP });
    symlinkSync(join(outside, "secret.yaml"), join(folder, "more.yaml"));
    symlinkSync(outside, join(folder, "parts"));
    const ended = assessedInPart(folder);
    expect(problemsIn(ended, folder)).toEqual(["more.yaml:1:1 path-outside", "parts:1:1 path-outside"]);
  });

  it("that lead nowhere by a link are missing, and a link inside the folder is a file", () => {
    const folder = folderWith({ "sekisho.yaml": LAMP, "other.txt": "people:\n  eve: {name: Eve}\n" });
    symlinkSync("other.txt", join(folder, "good.yaml"));
    symlinkSync("nothing", join(folder, "bad.yaml"));
    symlinkSync(".", join(folder, "round"));
    expect(problemsIn(assessedInPart(folder), folder)).toEqual(["bad.yaml:1:1 file-missing"]);
  });
});

describe("files", () => {
  it("that are not UTF-8 are named with the place and the likely encoding", () => {
    const shiftJis = Uint8Array.from([...Buffer.from("people:\n  sato: {name: "), 0x83, 0x65, 0x83, 0x58, 0x7d]);
    const folder = folderWith({ "sekisho.yaml": LAMP, "people.yaml": shiftJis });
    const ended = assessedInPart(folder);
    expect(problemsIn(ended, folder)).toEqual(["people.yaml:2:16 not-utf8"]);
    expect(ended.errors).toContain("Shift_JIS");
  });

  it("that are over the limit are not read", () => {
    const folder = folderWith({ "sekisho.yaml": LAMP, "big.yaml": `# ${"x".repeat(8 * 1024 * 1024)}\n` });
    expect(problemsIn(assessedInPart(folder), folder)).toEqual(["big.yaml:1:1 file-too-large"]);
  });

  it("with errors of syntax lose only what stands there", () => {
    const folder = folderWith({ "sekisho.yaml": `${LAMP}  broken: {class: [\n` });
    expect(problemsIn(assessedInPart(folder), folder)).toEqual(["sekisho.yaml:7:1 bad-yaml"]);
  });

  it("with a bomb of aliases are refused without unfolding it", () => {
    const layer = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(`*${of}`).join(", ")}]`;
    const bomb = ["a: &a [x]", layer("b", "a"), layer("c", "b"), layer("d", "c"), layer("e", "d")].join(", ");
    const folder = folderWith({ "sekisho.yaml": `${LAMP}data:\n  bomb: {foreign: {${bomb}}}\n` });
    expect(assessedInPart(folder).errors).toContain("no-anchors");
  });

  it("with keys that reach for the prototype are refused", () => {
    const folder = folderWith({
      "sekisho.yaml": `${LAMP}data:\n  __proto__: {name: x}\n  pulse: {__proto__: {admin: yes}, name: x}\n`,
    });
    const found = problemsIn(assessedInPart(folder), folder);
    expect(found.filter((one) => one.endsWith("key-refused") || one.endsWith("id-invalid"))).toHaveLength(2);
    expect({}).not.toHaveProperty("admin");
  });

  it("of a newer version say so", () => {
    const folder = folderWith({ "sekisho.yaml": LAMP.replace("sekisho/1", "sekisho/99") });
    expect(problemsIn(assessedInPart(folder), folder)).toEqual(["sekisho.yaml:1:9 format-newer"]);
  });
});

describe("entities", () => {
  it("with the same id in two files are both named, with the place of the first", () => {
    const folder = folderWith({ "sekisho.yaml": LAMP, "b.yaml": "data:\n  lamp: {name: Light}\n" });
    const ended = assessedBadly(folder);
    expect(ended.errors).toMatch(/error id-taken: .*(sekisho|b)\.yaml/);
  });

  it("that refer to what is not there, or in a circle, are named at the reference", () => {
    const folder = folderWith({
      "sekisho.yaml": `${LAMP}  one: {class: endpoint, part_of: two}\n  two: {class: endpoint, part_of: one}\n  three: {class: sensor, part_of: lmap}\n`,
    });
    const ended = assessedInPart(folder);
    expect(problemsIn(ended, folder)).toEqual(
      expect.arrayContaining([expect.stringContaining("reference-cycle"), "sekisho.yaml:8:35 reference-dangling"]),
    );
    expect(ended.errors).toContain('Did you mean "lamp"?');
  });

  it("of a class that does not exist get the nearest word", () => {
    const folder = folderWith({ "sekisho.yaml": `${LAMP}  probe: {class: sensr, part_of: lamp}\n` });
    const ended = assessedInPart(folder);
    expect(problemsIn(ended, folder)).toEqual(["sekisho.yaml:6:18 class-unknown"]);
    expect(ended.errors).toContain('Did you mean "sensor"?');
  });
});

it("prints all problems of all files at once, in Japanese too", () => {
  const folder = folderWith({
    "sekisho.yaml": `${LAMP}  probe: {class: sensr, part_of: nothing}\nfrobs:\n  x: {}\n`,
    "b.yaml": "people:\n  sato: {nam: Sato}\nflows:\n  f: {from: lamp, to: mars}\n",
  });
  const english = problemsIn(assessedInPart(folder), folder);
  expect(new Set(english.map((one) => one.slice(0, one.indexOf(":"))))).toEqual(new Set(["sekisho.yaml", "b.yaml"]));
  expect(english.length).toBeGreaterThanOrEqual(5);
  const japanese = ran(["assess", folder, "--lang", "ja"]);
  expect(problemsIn(japanese, folder)).toEqual(english);
  expect(japanese.printed).toContain("【不完全】");
});
