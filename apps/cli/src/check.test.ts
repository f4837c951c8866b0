import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

  it("says so where a file may not be written, and fixes the others", () => {
    const folder = folderWith({
      "sekisho.yaml": TYPED,
      "b.yaml": "components:\n  probe: {class: Sensor, part_of: lamp}\n",
    });
    chmodSync(join(folder, "sekisho.yaml"), 0o444);
    const { exit, errors } = ran(["check", "--fix", folder]);
    expect([exit, readFileSync(join(folder, "sekisho.yaml"), "utf8")]).toEqual([2, TYPED]);
    expect(errors).toContain("sekisho.yaml cannot be written (EACCES)");
    expect(readFileSync(join(folder, "b.yaml"), "utf8")).toBe("components:\n  probe: {class: sensor, part_of: lamp}\n");
  });
});
