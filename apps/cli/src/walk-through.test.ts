import { assessmentOutput } from "@sekisho/render";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { answered, ran } from "./testing/command.ts";

const root = mkdtempSync(join(tmpdir(), "sekisho-walk-"));
afterAll(() => rmSync(root, { recursive: true }));

const FLAGS = ["--name", "Smart lock", "--person", "Sato Hanako", "--talks-to", "app,service"];
const SECRET = ["--over", "app=ble,service=wifi", "--secret", "psk", "--scope", "fleet", "--kept-in", "internal"];
const OPEN = ["--readable", "open", "--opens", "commands"];

let folder = "";
let count = 0;
const text = (): string => readFileSync(join(folder, "sekisho.yaml"), "utf8");
/** Lines of the document that went (`-`) and came (`+`) since `before`, without those that stayed. */
const changed = (before: string): readonly string[] => {
  const [was, is] = [before.split("\n"), text().split("\n")];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
  ];
};
const certain = (): number => {
  const { printed } = ran(["assess", folder, "--format", "json"]);
  const { findings } = assessmentOutput.parse(JSON.parse(printed));
  return findings.filter(({ status }) => ["raised", "gap", "partly"].includes(status)).length;
};
const decide = (...argv: readonly string[]) =>
  answered(["decide", "CLP13_8.2@chip", folder, "--by", "sato-hanako", ...argv], []);

beforeEach(async () => {
  folder = join(root, `lock-${String((count += 1))}`);
  const ended = await answered(["init", folder, ...FLAGS, ...SECRET, ...OPEN], []);
  if (ended.exit !== 0) throw new Error(ended.errors);
});

describe("init", () => {
  it("writes a valid document that already shows what a key of the whole fleet costs", () => {
    expect(ran(["check", folder]).exit).toBe(0);
    const { printed } = ran(["assess", folder, "--all"]);
    expect(printed).toContain("CLP13_6.8@unit");
    expect(printed).toContain("CLP13_8.2@chip");
  });

  it("writes over nothing", async () => {
    const before = text();
    const ended = await answered(["init", folder, ...FLAGS], []);
    expect(ended.exit).toBe(2);
    expect(text()).toBe(before);
  });
});

describe("ask", () => {
  it("writes an answer into its line and nothing else, and takes it back byte for byte", async () => {
    const before = text();
    const asked = await answered(["ask", folder], ["2", "q"]);
    expect(asked.exit).toBe(0);
    expect(changed(before)).toEqual(["+     properties: {endpoint_metrics: no}"]);
    const after = text();
    const undone = await answered(["ask", folder], ["1", "u", "q"]);
    expect(undone.exit).toBe(0);
    expect(text()).toBe(after);
  });

  it("says so when an answer is none of those offered, and writes nothing", async () => {
    const before = text();
    const asked = await answered(["ask", folder], ["99", "q"]);
    expect(asked.printed + asked.errors).toContain("99");
    expect(text()).toBe(before);
  });

  it("notes who was asked until when, and lists it", async () => {
    await answered(["ask", folder], ["w sato-hanako 2027-01-31", "q"]);
    expect(text()).toContain("asked: sato-hanako");
    const waiting = await answered(["ask", folder, "--waiting"], []);
    expect(waiting.printed).toContain("2027-01-31");
  });

  it("goes out as a sheet and comes back with answers, which stand in the document with their source", async () => {
    const sheet = (await answered(["ask", folder, "--all", "--format", "csv"], [])).printed;
    const at = sheet.indexOf('"service.properties.endpoint_metrics"');
    const row = sheet.lastIndexOf('"Smart lock"', at);
    const line = sheet.slice(row, sheet.indexOf("\r\n", at));
    const filled = line.replace('"","","",""', '"yes","Runbook, page 4","2026-11-20",""');
    expect(filled).not.toBe(line);
    const file = join(folder, "back.csv");
    writeFileSync(file, sheet.replace(line, filled));
    const back = await answered(["ask", folder, "--answers", file], []);
    expect([back.exit, back.errors]).toEqual([0, ""]);
    expect(text()).toContain("Runbook, page 4");

    const before = text();
    const formula = line.replace('"","","",""', '"no","=HYPERLINK(A1)","2026-11-20",""');
    writeFileSync(file, sheet.replace(line, formula));
    const refused = await answered(["ask", folder, "--answers", file], []);
    expect(refused.exit).toBe(2);
    expect(refused.errors).toContain("HYPERLINK");
    expect(text()).toBe(before);
  });
});

describe("decide", () => {
  const planned = ["--status", "planned", "--due", "2027-03-31", "--why", "Burn the fuse"];

  it("shows and writes nothing until somebody says yes", async () => {
    const before = text();
    expect((await decide(...planned)).printed).toContain("debug_port");
    expect(text()).toBe(before);
  });

  it("adds a decision at the end, and adopt makes its change in the line of the part", async () => {
    const before = text();
    expect((await decide(...planned, "--yes")).exit).toBe(0);
    expect(text().startsWith(before)).toBe(true);
    const tasks = ran(["tasks", folder]);
    expect(tasks.printed).toContain("2027-03-31");

    const decided = text();
    const open = certain();
    const adopted = await answered(["adopt", "clp13-8-2-chip", folder, "--yes"], []);
    expect(adopted.exit).toBe(0);
    expect(changed(decided)).toEqual([
      "-     properties: {debug_port: open}",
      "-     status: planned",
      "+     properties: {debug_port: disabled}",
      "+     status: in-place",
    ]);
    expect(certain()).toBeLessThan(open);
  });

  it("notes what it relies on, and comes up again when that changes, or when the note was changed by hand", async () => {
    const argv = ["decide", "CLP13_6.8@unit", folder, "--by", "sato-hanako", "--status", "rejected"];
    const ended = await answered([...argv, "--until", "2027-06-30", "--why", "Not before new hardware", "--yes"], []);
    expect([ended.exit, ended.errors]).toEqual([0, ""]);
    const signed = text();
    expect(signed).toContain("values: {secret.scope: fleet}");
    expect(ran(["tasks", folder]).printed).not.toContain("secret.scope");
    writeFileSync(join(folder, "sekisho.yaml"), signed.replace("    scope: fleet", "    scope: family"));
    expect(ran(["tasks", folder]).printed).toContain("secret.scope: fleet → family");
    writeFileSync(join(folder, "sekisho.yaml"), signed.replace("{secret.scope: fleet}", "{secret.scope: device}"));
    expect(ran(["tasks", folder]).printed).toContain("by hand");
  });

  it("refuses who is not in the document, and a finding that is not there with the nearest one", async () => {
    const before = text();
    const nobody = await answered(["decide", "CLP13_8.2@chip", folder, "--by", "tanaka", ...planned, "--yes"], []);
    expect(nobody.exit).toBe(2);
    expect(nobody.errors).toContain("sato-hanako");
    const none = await answered(["decide", "CLP13_8.22@chip", folder, "--by", "sato-hanako", ...planned], []);
    expect(none.exit).toBe(2);
    expect(none.errors).toContain("CLP13_8.2@chip");
    expect(text()).toBe(before);
  });

  it("asks for what a state needs, in Japanese too", async () => {
    const argv = ["decide", "CLP13_8.2@chip", folder, "--by", "sato-hanako", "--status", "rejected", "--lang", "ja"];
    const ended = await answered([...argv, "--yes"], [], { language: "ja" });
    expect(ended.exit).toBe(2);
    expect(ended.errors).toContain("--why");
  });
});
