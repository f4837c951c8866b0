import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "./replace-file.ts";
import { folderWith, ran } from "./testing/command.ts";

const TYPED =
  "\uFEFFformat: sekisho/1\r\nsystem: {name: Lamp, markets: [UK]}\r\ncomponents:\r\n  lamp:\r\n    class： endpoint\r\n  chip: {class: Microcontroller, part_of: lamp}\r\n";
const MEANT = TYPED.replace("UK", "GB").replace("：", ":").replace("Microcontroller", "microcontroller");

describe("check --fix", () => {
  it("makes the certain fixes, shows each with its place, keeps line ends, byte order mark and mode", () => {
    const folder = folderWith({ "sekisho.yaml": TYPED });
    const file = join(folder, "sekisho.yaml");
    chmodSync(file, 0o640);
    const { exit, printed } = ran(["check", "--fix", folder]);
    expect(readFileSync(file, "utf8")).toBe(MEANT);
    expect(printed.replaceAll(`${folder}/`, "")).toMatch(/^sekisho\.yaml:2:\d+: UK → GB$/m);
    expect(printed).toMatch(/Microcontroller → microcontroller$/m);
    expect([exit, statSync(file).mode & 0o777]).toEqual([0, 0o640]);
    expect(readdirSync(folder)).toEqual(["sekisho.yaml"]);
  });

  it("leaves what is not certain, and says how much", () => {
    const folder = folderWith({ "sekisho.yaml": `${TYPED}  probe: {class: nothing-like-it}\r\n` });
    const { exit, printed, errors } = ran(["check", "--fix", folder]);
    expect(exit).toBe(2);
    expect(printed).toContain("class-unknown");
    expect(errors).toContain("1 problem is left");
  });

  it("touches nothing without --fix, but says what it could do", () => {
    const folder = folderWith({ "sekisho.yaml": TYPED });
    expect(ran(["check", folder]).errors).toContain("check --fix");
    expect(readFileSync(join(folder, "sekisho.yaml"), "utf8")).toBe(TYPED);
  });

  it("leaves a document in order as it is", () => {
    const folder = folderWith({ "sekisho.yaml": MEANT });
    const before = statSync(join(folder, "sekisho.yaml")).ino;
    expect(ran(["check", "--fix", folder])).toMatchObject({ exit: 0, printed: "" });
    expect(statSync(join(folder, "sekisho.yaml")).ino).toBe(before);
  });
});

describe("replacing a file", () => {
  it("refuses where somebody else wrote to it meanwhile", () => {
    const folder = folderWith({ "a.yaml": "old" });
    const before = readFileSync(join(folder, "a.yaml"));
    writeFileSync(join(folder, "a.yaml"), "theirs");
    expect(replaceFile(folder, "a.yaml", before, "ours")).toEqual({ is: "changed" });
    expect([readFileSync(join(folder, "a.yaml"), "utf8"), readdirSync(folder)]).toEqual(["theirs", ["a.yaml"]]);
  });

  it("goes through a link to where it leads", () => {
    const folder = folderWith({ "real.txt": "old" });
    symlinkSync("real.txt", join(folder, "a.yaml"));
    expect(replaceFile(folder, "a.yaml", Buffer.from("old"), "new")).toEqual({ is: "written" });
    expect(readFileSync(join(folder, "real.txt"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "a.yaml")).isSymbolicLink()).toBe(true);
  });

  it("says why where it cannot", () => {
    expect(replaceFile("/nowhere", "a.yaml", Buffer.from(""), "new")).toEqual({ is: "unwritable", reason: "ENOENT" });
  });
});
