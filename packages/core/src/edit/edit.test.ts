import { describe, expect, it } from "vitest";
import { BLOCK, HEAD, codes, lines, made, open, refusal, set } from "../testing/edits.ts";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { edit, writtenAt } from "./edit.ts";
import type { Edit } from "./types.ts";

describe("E1 edits are made in their order, all or none", () => {
  it("one that cannot be made stops those before it", () => {
    const on = open(BLOCK);
    const result = edit(on, [set("mcu.note", "x"), { do: "unset", address: "mcu.zone" }], tinyKnowledge);
    expect(result).toEqual({
      is: "refused",
      problems: [expect.objectContaining({ code: "edit-not-written", params: { address: "mcu.zone" } })],
    });
  });

  it("a later one builds on an earlier one", () => {
    const add: Edit = { do: "add", section: "components", id: "dock", value: { class: "endpoint" } };
    expect(lines(BLOCK, [add, set("mcu.part_of", "dock"), { do: "rename", id: "dock", to: "base" }])).toEqual([
      "-     part_of: lamp",
      "+     part_of: base",
      "+   base:",
      "+     class: endpoint",
      "+     formerly: [dock]",
      "+ ",
    ]);
  });
});

describe("E2 only what must change changes", () => {
  it("comments, spacing, quotes and order stay", () => {
    expect(lines(BLOCK, [set("mcu.properties.ports", ["uart"])])).toEqual([
      "-       ports: [ usb, uart ]",
      "+       ports: [ uart ]",
    ]);
    expect(lines(BLOCK, [set("key.scope", "device")])).toEqual([
      "-     scope: {is: fleet, assuming: one-image}   # to be checked",
      "+     scope: device   # to be checked",
    ]);
  });

  it("line ends, a byte order mark and a missing last line end stay", () => {
    const text = `\uFEFF${HEAD}components:\n  lamp: {class: endpoint}`.replaceAll("\n", "\r\n");
    const add: Edit = { do: "add", section: "components", id: "b", value: { class: "endpoint", note: "fine" } };
    const [changed] = made(open({ "sekisho.yaml": text }), set("system.name", "U"), add).changed;
    expect(changed?.after).toBe(`${text.replace("name: T", "name: U")}\r\n  b: {class: endpoint, note: fine}`);
  });

  it("a value that already is as asked for changes nothing", () => {
    const on = open(BLOCK);
    const result = made(on, set("mcu.properties.image_proof", { source: "page 41, table 3", is: "mac", with: "key" }));
    expect([result.changed, result.undo]).toEqual([[], []]);
    expect(made(open(BLOCK), set("system.properties.root_of_trust", false)).changed).toEqual([]);
  });
});

describe("E3 undoing brings back every byte", () => {
  it("also of files that were made or taken away", () => {
    const on = open(BLOCK);
    const result = made(on, { do: "move", id: "mcu", file: "parts/mcu.yaml" });
    expect(result.changed.map((one) => one.path)).toEqual(["sekisho.yaml", "parts/mcu.yaml"]);
    const back = made(result.now, ...result.undo);
    expect(back.now.files).toEqual(on.files);
    expect(made(back.now, ...back.undo).now.files).toEqual(result.now.files);
  });

  it("but not over what somebody else has written since", () => {
    const result = made(open(BLOCK), set("weber.name", "Jana W."));
    const later = made(result.now, set("weber.name", "J. Weber"));
    expect(codes(later.now, ...result.undo)).toEqual(["edit-text-changed"]);
  });
});

describe("E4 an edit that would bring an error is refused with it", () => {
  it("at the place where the field stands now", () => {
    expect(refusal(open(BLOCK), set("mcu.properties.debug_port", "ajar"))).toEqual([
      expect.objectContaining({
        code: "value-words",
        address: "mcu.properties.debug_port",
        at: { file: "sekisho.yaml", line: 43, column: 7 },
      }),
    ]);
    expect(codes(open(BLOCK), set("mcu.part_of", "nobody"))).toEqual(["reference-dangling"]);
    expect(codes(open(BLOCK), { do: "unset", address: "link.to" })).toEqual(["key-missing"]);
  });

  it("problems that were there before do not matter, and a repair may uncover others", () => {
    const broken = {
      "sekisho.yaml": `${HEAD}components:\n  a: {class: nonsense, zone: gone}\n  b: {class: endpoint}\n`,
    };
    expect(lines(broken, [set("b.note", "fine")])).toEqual([
      "-   b: {class: endpoint}",
      "+   b: {class: endpoint, note: fine}",
    ]);
    const uncovering = {
      "sekisho.yaml": `${HEAD}components:\n  a: {class: nonsense, properties: {debug_port: ajar}}\n`,
    };
    const repaired = made(open(uncovering), set("a.class", "microcontroller"));
    expect(repaired.problems.map((one) => one.code)).toEqual(["value-words"]);
    expect(codes(open(uncovering), set("a.part_of", "nobody"))).toEqual(["reference-dangling"]);
  });
});

describe("E5 an address leads through long forms", () => {
  it("to fields inside of them", () => {
    expect(lines(BLOCK, [set("link.protection.application.encryption", "no")])[1]).toContain(
      "encryption: no}, source: code}",
    );
    expect(writtenAt(open(BLOCK), "link.protection.application.encryption")).toBe("yes");
    expect(writtenAt(open(BLOCK), "key.scope.assuming")).toBe("one-image");
    expect(writtenAt(open(BLOCK), "key.rotation")).toBeUndefined();
  });

  it("and makes a plain value one where a note or a source is set", () => {
    expect(lines(BLOCK, [set("mcu.properties.debug_port.source", "data sheet, page 3")])).toEqual([
      "-       debug_port: open",
      "+       debug_port: {is: open, source: 'data sheet, page 3'}",
    ]);
  });

  it("a profile of protection becomes one with fields that override it, `unknown` gives way", () => {
    const text = `${HEAD}components:\n  a: {class: endpoint}\nflows:\n  f: {from: a, to: anyone, protection: {link: ble-just-works, transport: unknown}}\n`;
    const [, after] = lines({ "sekisho.yaml": text }, [
      set("f.protection.link.encryption", "no"),
      set("f.protection.transport.encryption", "yes"),
    ]);
    expect(after).toContain("{link: {profile: ble-just-works, encryption: no}, transport: {encryption: yes}}");
    expect(codes(open(BLOCK), set("mcu.class.size", "8"))).toEqual(["edit-not-a-field"]);
    expect(codes(open(BLOCK), set("mcu", "8"))).toEqual(["edit-not-a-field"]);
  });

  it("steps may be positions in lists, settings have names, and what is missing is named", () => {
    expect(lines(BLOCK, [{ do: "set", address: ["lock-it", "changes", 1, "value"], value: "fleet" }])).toEqual([
      "-         value: device",
      "+         value: fleet",
    ]);
    const risk = { "sekisho.yaml": `${HEAD}risk: {day_rate: 700}\n` };
    expect(lines(risk, [set("risk.day_rate", 800)])[1]).toBe("+ risk: {day_rate: 800}");
    expect(refusal(open(BLOCK), set("mcus.note", "x"))[0]?.params).toEqual({ id: "mcus", nearest: "mcu" });
  });
});

describe("E6 setting a map or a list keeps what stays in it", () => {
  it("keys that are new come to the end, keys that are not given go", () => {
    expect(lines(BLOCK, [set("mcu.properties", { debug_port: "none", ports: ["usb", "uart"], chip: "X: 1" })])).toEqual(
      [
        "-       debug_port: open",
        "-       image_proof: {is: mac, with: key, source: 'page 41, table 3'}",
        "-       secure_boot: {is: unknown, asked: sato, since: 2026-11-02}",
        "+       debug_port: none",
        "+       chip: 'X: 1'",
      ],
    );
  });

  it("members are taken out and put to the end, with the comments of the others", () => {
    expect(lines(BLOCK, [set("mcu.holds", ["key", "login"])])).toEqual(["-       - unknown", "+       - login"]);
  });
});

describe("E7 taking a field away", () => {
  it("takes its own comments, and the map that would be left empty", () => {
    expect(lines(BLOCK, [{ do: "unset", address: "lamp.owner.implements" }])).toEqual([
      "-     owner: {implements: sato}",
    ]);
    expect(lines(BLOCK, [{ do: "unset", address: "mcu.properties.debug_port" }])).toEqual([
      "-       # on the bottom side",
      "-       debug_port: open",
    ]);
    expect(lines(BLOCK, [{ do: "unset", address: "sato.name" }])).toEqual([
      "-   sato: {name: {en: Hanako Sato, ja: 佐藤 花子}}",
      "+   sato: {}",
    ]);
  });
});

describe("E8 including", () => {
  const one = {
    "sekisho.yaml": `${HEAD}data:\n  pulse: {}\n  steps: {}\ncomponents:\n  a:\n    class: endpoint\n    holds: [pulse, unknown]\n  b: {class: endpoint}\n`,
  };
  const include = (address: string, member: string): Edit => ({ do: "include", address, member });

  it("adds a member once, before `unknown`", () => {
    expect(lines(one, [include("a.holds", "steps"), include("a.holds", "pulse")])).toEqual([
      "-     holds: [pulse, unknown]",
      "+     holds: [pulse, steps, unknown]",
    ]);
  });

  it("does not make a list complete that nobody has written", () => {
    expect(lines(one, [include("b.holds", "steps")])[1]).toBe("+   b: {class: endpoint, holds: [steps, unknown]}");
    expect(lines(one, [include("b.absent", "microcontroller")])[1]).toBe(
      "+   b: {class: endpoint, absent: [microcontroller]}",
    );
  });

  it("refuses what is no list", () => {
    expect(codes(open(BLOCK), include("system.fleet", "x"))).toEqual(["edit-not-a-list"]);
  });
});

describe("E9 excluding", () => {
  it("leaves `[]`, none, behind the last member", () => {
    expect(lines(BLOCK, [{ do: "exclude", address: "link.carries", member: "key" }])).toEqual([
      "-     carries: [key]",
      "+     carries: []",
    ]);
    expect(
      lines(BLOCK, [
        { do: "exclude", address: "mcu.holds", member: "unknown" },
        { do: "exclude", address: "mcu.holds", member: "key" },
      ]),
    ).toEqual(["-     holds:", "-       - key # burnt in", "-       - unknown", "+     holds: [] # burnt in"]);
  });

  it("refuses what is not in it", () => {
    expect(codes(open(BLOCK), { do: "exclude", address: "mcu.holds", member: "login" })).toEqual(["edit-not-written"]);
  });
});

describe("E10 adding an entity", () => {
  const add = (more: object = {}): Edit => ({
    do: "add",
    section: "networks",
    id: "wifi",
    value: { kind: "ble", version: "5.0", name: { en: "Home", ja: "宅内" } },
    ...more,
  });

  it("puts it to the end of its section, as its neighbour is written", () => {
    expect(lines(BLOCK, [add()])).toEqual(["+   wifi: {kind: ble, version: '5.0', name: {en: Home, ja: 宅内}}"]);
  });

  it("before or after another one, apart by a blank line where others are", () => {
    const dock = (more: object): Edit => ({
      do: "add",
      section: "components",
      id: "dock",
      value: { class: "endpoint" },
      ...more,
    });
    const after = made(open(BLOCK), dock({ after: "lamp" })).changed[0]?.after;
    expect(after).toContain("    holds: []\n\n  dock:\n    class: endpoint\n\n  mcu:\n");
    const before = made(open(BLOCK), dock({ before: "mcu" })).changed[0]?.after;
    expect(before).toBe(after);
    expect(codes(open(BLOCK), dock({ after: "key" }))).toEqual(["edit-spot"]);
  });

  it("makes the section and the file, and fills an empty section", () => {
    expect(lines(BLOCK, [{ do: "add", section: "actors", id: "guest", value: { kind: "user" } }])).toEqual([
      "+ ",
      "+ actors:",
      "+   guest:",
      "+     kind: user",
    ]);
    expect(lines(BLOCK, [add({ file: "net/radio.yaml" })], "net/radio.yaml")[0]).toBe("+ networks:");
    for (const empty of ["networks:", "networks: {}", "networks: # none yet", "networks: {} # none yet"]) {
      const [changed] = made(open({ "sekisho.yaml": `${HEAD}${empty}\npeople:\n  a: {name: A}\n` }), add()).changed;
      expect(changed?.after).toBe(
        `${HEAD}${empty.replace(" {}", "")}\n  wifi:\n    kind: ble\n    version: '5.0'\n    name: {en: Home, ja: 宅内}\npeople:\n  a: {name: A}\n`,
      );
    }
  });

  it("goes to the file that has the section, else to the main one", () => {
    const texts = {
      "a.yaml": "people:\n  p: {name: P}\n",
      "net.yaml": "networks:\n  n: {kind: ble}\n",
      "sekisho.yaml": HEAD,
    };
    expect(made(open(texts), add()).changed.map((one) => one.path)).toEqual(["net.yaml"]);
    expect(made(open(texts), { ...add(), section: "zones", value: {} } as Edit).changed.map((one) => one.path)).toEqual(
      ["sekisho.yaml"],
    );
  });

  it("refuses ids and files that cannot be", () => {
    const refused = (more: object): unknown => refusal(open(BLOCK), add(more))[0]?.params;
    expect(refused({ id: "Wi Fi" })).toEqual({ id: "Wi Fi", reason: "form" });
    expect(refused({ id: "none" })).toEqual({ id: "none", reason: "reserved" });
    expect(refused({ id: "key" })).toEqual({ id: "key", reason: "taken", by: "key" });
    for (const path of ["../x.yaml", "/x.yaml", "x.txt", "packs/x.yaml", ".x.yaml", "a//b.yaml", "C:x.yaml"])
      expect(refused({ file: path })).toEqual({ path, reason: "name" });
    expect(codes(open(BLOCK), add({ section: "network" }))).toEqual(["edit-section"]);
    expect(codes(open(BLOCK), add({ value: { kind: "ble", version: Number.NaN } }))).toEqual(["edit-unwritable"]);
    expect(codes(open(BLOCK), add({ value: { kind: "ble", note: undefined } }))).toEqual(["edit-unwritable"]);
  });
});
