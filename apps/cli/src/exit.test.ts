import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examples, folderWith, spawned } from "./testing/command.ts";

const monitor = join(examples, "heart-rate-monitor");
const ESCAPE = "\u001B[";

describe("exit of the built command", () => {
  it("is 0 when a document was assessed, whatever was found", () => {
    const { exit, printed, errors } = spawned(["assess", monitor]);
    expect([exit, errors]).toEqual([0, ""]);
    expect(printed).toContain("Heart rate monitor");
  });

  it("is 1 when findings reach the rating asked for, 0 when they do not", () => {
    expect(spawned(["assess", monitor, "--fail-on", "critical"]).exit).toBe(1);
    const lamp = folderWith({ "sekisho.yaml": "format: sekisho/1\nsystem: {name: Lamp}\n" });
    expect(spawned(["assess", lamp, "--fail-on", "low"]).exit).toBe(0);
  });

  it("is 2 on a document with problems and on a command line that is not understood", () => {
    expect(spawned(["check", folderWith({})]).exit).toBe(2);
    expect(spawned(["asess"])).toMatchObject({ exit: 2, errors: expect.stringContaining('Did you mean "assess"?') });
    expect(spawned([])).toMatchObject({ exit: 2, printed: "" });
  });

  it("is 3 on a fault of its own: one line to report, no stack", () => {
    const broken = "data:text/javascript,JSON.parse=()=>{throw new Error('planted')}";
    const { exit, errors } = spawned(["assess", monitor], {
      NODE_OPTIONS: `--import "${broken}"`,
      LANG: "ja_JP.UTF-8",
    });
    expect(exit).toBe(3);
    expect(errors).toBe("sekisho の不具合です。次の内容を報告してください：planted\n");
  });
});

describe("built command", () => {
  it("tells the version of its package", () => {
    const source: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect({ version: spawned(["--version"]).printed.trim() }).toMatchObject({ version: expect.any(String) });
    expect(source).toMatchObject({ version: spawned(["--version"]).printed.trim() });
  });

  it("speaks the language of the environment, help and errors too", () => {
    const { printed, exit } = spawned(["--help"], { LANG: "ja_JP.UTF-8" });
    expect([exit, printed.includes("コマンド："), /Options|Usage/.test(printed)]).toEqual([0, true, false]);
    expect(spawned(["show"], { LANG: "ja_JP.UTF-8" }).errors).toContain("がありません");
    expect(spawned(["--help", "--lang", "en"], { LANG: "ja_JP.UTF-8" }).printed).toContain("Commands:");
  });

  it("has no colours where nobody is at a terminal", () => {
    expect(spawned(["assess", monitor], { FORCE_COLOR: "1" }).printed).not.toContain(ESCAPE);
  });

  it("is silent and content when the reader closes the pipe", async () => {
    const bin = fileURLToPath(new URL("../bin/sekisho.js", import.meta.url));
    const child = spawn(process.execPath, [bin, "schema", "document"], { stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.destroy();
    const [code]: unknown[] = await once(child, "close");
    expect([code, errors]).toEqual([0, ""]);
  });
});
