import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ran } from "./testing/command.ts";
import { PUMP, repositoryWith, write } from "./testing/repository.ts";

const WORSE = PUMP.replace("read_lock: yes", "read_lock: no");
const gate = (folder: string, level: string, ...more: readonly string[]): number | null =>
  ran(["assess", folder, "--since", "main", "--fail-on", level, ...more]).exit;

describe("sekisho assess --since", () => {
  it("fails on what is new, not on what was there", () => {
    const folder = repositoryWith({ "sekisho.yaml": PUMP });
    expect(ran(["assess", folder, "--fail-on", "critical"]).exit).toBe(1);
    expect(gate(folder, "low")).toBe(0);
    write(folder, { "sekisho.yaml": WORSE });
    expect(gate(folder, "never")).toBe(0);
    expect(gate(folder, "low")).toBe(1);
  });

  it("shows what is new below the result, with the reason, in both languages", () => {
    const folder = repositoryWith({ "sekisho.yaml": PUMP });
    write(folder, { "sekisho.yaml": WORSE });
    const { printed } = ran(["assess", folder, "--since", "main"]);
    expect(printed).toMatch(/\nSince main\n {2}Findings: \d+ new[^]*because chip\.properties\.read_lock yes → no/);
    expect(ran(["assess", folder, "--since", "main", "--lang", "ja"]).printed).toMatch(/\nmain との差分\n/);
  });

  it("keeps the output for programs whole, and shows what is new beside it", () => {
    const folder = repositoryWith({ "sekisho.yaml": PUMP });
    write(folder, { "sekisho.yaml": WORSE });
    const { printed, errors } = ran(["assess", folder, "--since", "main", "--format", "json"]);
    expect(JSON.parse(printed)).toMatchObject({ schema: "sekisho/assessment/1" });
    expect(errors).toContain("Since main");
  });

  it("fails on new questions only where that is asked for", () => {
    const folder = repositoryWith({ "sekisho.yaml": PUMP });
    write(folder, { "sekisho.yaml": PUMP.replace("debug_port: open, ", "") });
    expect(gate(folder, "low")).toBe(0);
    expect(gate(folder, "question")).toBe(1);
  });

  it("lets a mended document pass: errors in the revision are past, errors now are not", () => {
    const broken = PUMP.replace("scope: fleet", "scop: fleet");
    const folder = repositoryWith({ "sekisho.yaml": broken });
    write(folder, { "sekisho.yaml": PUMP });
    const mended = ran(["assess", folder, "--since", "main", "--fail-on", "never"]);
    expect([mended.exit, mended.errors]).toEqual([0, expect.stringContaining("main:sekisho.yaml:6:")]);
    expect(gate(repositoryWith({ "sekisho.yaml": broken }), "low")).toBe(2);
  });

  it("takes the old place of a folder that was renamed, and proposes it", () => {
    const folder = repositoryWith(
      { "old/sekisho.yaml": PUMP },
      { "old/sekisho.yaml": undefined, "new/sekisho.yaml": PUMP },
    );
    const since = (revision: string): ReturnType<typeof ran> =>
      ran(["assess", join(folder, "new"), "--since", revision, "--fail-on", "low"]);
    expect(since("HEAD~1")).toMatchObject({ exit: 2, errors: expect.stringContaining("HEAD~1:old") });
    expect(since("HEAD~1:old").exit).toBe(0);
  });

  it("looks at each of several documents", () => {
    const folder = repositoryWith({ "a/sekisho.yaml": PUMP, "b/sekisho.yaml": PUMP });
    write(folder, { "b/sekisho.yaml": WORSE });
    const argv = ["assess", join(folder, "a"), join(folder, "b"), "--since", "main", "--fail-on", "low"];
    const { exit, printed } = ran(argv);
    expect([exit, printed.split("Since main").length]).toEqual([1, 3]);
  });
});
