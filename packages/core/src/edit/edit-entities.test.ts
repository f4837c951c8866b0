import { describe, expect, it } from "vitest";
import { documents } from "../testing/documents.ts";
import { BLOCK, HEAD, codes, lines, made, open, refusal, set } from "../testing/edits.ts";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { lineDifference } from "../testing/line-difference.ts";
import { edit, writtenAt } from "./edit.ts";
import { freeId } from "./free-id.ts";
import { whatBreaks } from "./remove.ts";

describe("E11 comments belong to what they stand at", () => {
  it("above at the same column, behind, and deeper below: they go along", () => {
    const [cut, put] = made(open(BLOCK), { do: "move", id: "key", file: "secrets.yaml" }).changed;
    expect(lineDifference(cut?.before ?? "", cut?.after ?? "")).toEqual([
      "-   # the one that matters",
      "-   key:",
      "-     kind: psk",
      "-     scope: {is: fleet, assuming: one-image}   # to be checked",
      "-     # rotation: never",
    ]);
    expect(put?.after).toBe(
      "credentials:\n  # the one that matters\n  key:\n    kind: psk\n    scope: {is: fleet, assuming: one-image}   # to be checked\n    # rotation: never\n",
    );
  });

  it("others stay", () => {
    expect(
      lines(BLOCK, [{ do: "move", id: "lamp", after: "mcu" }]).filter((line) => line.includes("hardware")),
    ).toEqual([]);
  });
});

describe("E12 removing", () => {
  it("is refused while something refers to it, with every place", () => {
    expect(
      refusal(open(BLOCK), { do: "remove", id: "key" }).map((one) => [one.code, one.address, one.at?.line]),
    ).toEqual([
      ["edit-still-referred", "mcu.holds.0", 39],
      ["edit-still-referred", "mcu.properties.image_proof.with", 44],
      ["edit-still-referred", "link.carries.0", 56],
      ["edit-still-referred", "link.protection.application.is.authentication.from_proves", 57],
      ["edit-still-referred", "lock-it.changes.1.set", 69],
      ["edit-still-referred", "lock-it.changes.2.value.holds.0", 71],
    ]);
  });

  it("drops members and fields that need not be there, and says which", () => {
    const without = edit(
      open(BLOCK),
      [
        { do: "remove", id: "lock-it" },
        { do: "remove", id: "key", references: "drop" },
      ],
      tinyKnowledge,
    );
    expect(without.is === "done" ? without.broken.map(({ address, how }) => [address, how]) : without.problems).toEqual(
      [
        ["mcu.holds.0", "member"],
        ["mcu.properties.image_proof.with", "optional"],
        ["link.carries.0", "member"],
        ["link.protection.application.is.authentication.from_proves", "optional"],
      ],
    );
    expect(without.is === "done" && writtenAt(without.now, "mcu.properties.image_proof")).toEqual({
      is: "mac",
      source: "page 41, table 3",
    });
  });

  it("never drops an assumption, what an entity needs, or what a decision says", () => {
    const stopping = (id: string) =>
      refusal(open(BLOCK), { do: "remove", id, references: "drop" }).map((one) => one.address);
    expect(stopping("one-image")).toEqual(["key.scope.assuming"]);
    expect(stopping("mcu")).toEqual(["link.from", "lock-it.applies_to.0", "lock-it.finding", "lock-it.changes.0.set"]);
    expect(stopping("sato")).toEqual(["one-image.owner", "lock-it.by"]);
    expect(whatBreaks(open(BLOCK), "lamp").map(({ address, how }) => [address, how])).toEqual([
      ["mcu.part_of", "optional"],
      ["lock-it.changes.2.value.part_of", "effect"],
    ]);
  });

  it("leaves the heading of a section that is empty then", () => {
    expect(lines(BLOCK, [{ do: "remove", id: "ble", references: "drop" }])).toEqual([
      "-   ble: {kind: ble, version: '4.2'}",
      "-     over: ble",
    ]);
    expect(codes(open(BLOCK), { do: "remove", id: "system" })).toEqual(["edit-not-an-entity"]);
  });
});

describe("E13 moving", () => {
  it("to another position", () => {
    expect(lines(BLOCK, [{ do: "move", id: "sato", after: "weber" }])).toEqual([
      "-   sato: {name: {en: Hanako Sato, ja: 佐藤 花子}}",
      "+   sato: {name: {en: Hanako Sato, ja: 佐藤 花子}}",
    ]);
  });

  it("to a file with other line ends or in another style", () => {
    const other = {
      ...BLOCK,
      "b.yaml": "people:\r\n  p: {name: P}\r\n",
      "c.yaml": "people:\n    'q':\n        name: Q\n",
    };
    expect(lines(other, [{ do: "move", id: "weber", file: "b.yaml" }], "b.yaml")).toEqual([
      "+   weber:\\r",
      "+     name: Jana Weber # works from Bonn\\r",
      "+     role: |\\r",
      "+       service lead\\r",
      "+       and deputy: everything\\r",
    ]);
    expect(lines(other, [{ do: "move", id: "weber", file: "c.yaml" }], "c.yaml")[0]).toBe("+     weber:");
  });

  it("into a file in flow style only without comments, which would be lost there", () => {
    const flow = { ...BLOCK, "b.yaml": '{"people": {"p": {"name": "P"}}}\n' };
    expect(codes(open(flow), { do: "move", id: "weber", file: "b.yaml" })).toEqual(["edit-style"]);
    expect(lines(flow, [{ do: "move", id: "sato", file: "b.yaml" }], "b.yaml")[1]).toBe(
      '+ {"people": {"p": {"name": "P"}, sato: {name: {en: Hanako Sato, ja: 佐藤 花子}}}}',
    );
  });
});

describe("E14 renaming", () => {
  it("rewrites every reference, also in long forms and decisions, and keeps the old id", () => {
    expect(lines(BLOCK, [{ do: "rename", id: "key", to: "pairing-key" }])).toEqual([
      "-   key:",
      "+   pairing-key:",
      "+     formerly: [key]",
      "-       - key # burnt in",
      "+       - pairing-key # burnt in",
      "-       image_proof: {is: mac, with: key, source: 'page 41, table 3'}",
      "+       image_proof: {is: mac, with: pairing-key, source: 'page 41, table 3'}",
      "-     carries: [key]",
      "-     protection: {link: ble-just-works, application: {is: {authentication: {from_proves: key}, encryption: yes}, source: code}}",
      "+     carries: [pairing-key]",
      "+     protection: {link: ble-just-works, application: {is: {authentication: {from_proves: pairing-key}, encryption: yes}, source: code}}",
      "-       - set: key.scope",
      "+       - set: pairing-key.scope",
      "-       - {add: cradle, to: components, value: {class: endpoint, part_of: lamp, holds: [key]}}",
      "+       - {add: cradle, to: components, value: {class: endpoint, part_of: lamp, holds: [pairing-key]}}",
    ]);
  });

  it("findings, assumptions, the layout; texts and what was signed stay", () => {
    const texts = {
      "sekisho.yaml": documents.block.replace(
        "    why:",
        `    relied_on: {values: {mcu.properties.debug_port: open}, knowledge: k, sha256: ${"0".repeat(64)}}\n    why:`,
      ),
      "layout.yaml": "positions:\n  mcu: {x: 1, y: 2}\n  lamp: {x: 3, y: 4}\nselected: [mcu]\n",
    };
    expect(lines(texts, [{ do: "rename", id: "mcu", to: "soc" }], "layout.yaml")).toEqual([
      "-   mcu: {x: 1, y: 2}",
      "+   soc: {x: 1, y: 2}",
      "- selected: [mcu]",
      "+ selected: [soc]",
    ]);
    const text = made(open(texts), { do: "rename", id: "mcu", to: "soc" }).changed[0]?.after ?? "";
    expect(text).toContain("finding: R1@soc");
    expect(text).toContain("relied_on: {values: {mcu.properties.debug_port: open}");
  });

  it("an id that comes back is no longer a former one; one that somebody else had stays taken", () => {
    const there = made(open(BLOCK), { do: "rename", id: "mcu", to: "soc" });
    const back = made(there.now, { do: "rename", id: "soc", to: "mcu" });
    expect(writtenAt(back.now, "mcu.formerly")).toEqual(["soc"]);
    expect(codes(there.now, { do: "rename", id: "lamp", to: "mcu" })).toEqual(["id-former"]);
    expect(refusal(there.now, set("mcu.note", "x"))[0]?.params).toEqual({ id: "mcu", now: "soc" });
    expect(codes(open(BLOCK), { do: "rename", id: "mcu", to: "lamp" })).toEqual(["edit-id"]);
  });

  it("is refused where an entity that cannot be read may name it", () => {
    const garbled = { "sekisho.yaml": `${documents.block}tasks:\n  t: {what: [, applies_to: [mcu]}\n` };
    expect(codes(open(garbled), { do: "rename", id: "mcu", to: "soc" })).toEqual(["edit-garbled"]);
    expect(codes(open(garbled), { do: "rename", id: "key", to: "k2" })).toEqual([]);
  });
});

describe("E15 deciding", () => {
  const value = { finding: "R1@mcu", status: "rejected", by: "sato", since: "2026-11-16", why: "Too dear." };

  it("writes a new decision", () => {
    expect(lines(BLOCK, [{ do: "decide", id: "not-now", value }])).toEqual([
      "+   not-now:",
      "+     finding: R1@mcu",
      "+     status: rejected",
      "+     by: sato",
      "+     since: 2026-11-16",
      "+     why: Too dear.",
    ]);
  });

  it("changes fields of one that is there, and nothing that is no decision", () => {
    expect(lines(BLOCK, [{ do: "decide", id: "lock-it", value: { status: "held" } }])).toEqual([
      "-     status: planned",
      "+     status: held",
    ]);
    expect(codes(open(BLOCK), { do: "decide", id: "mcu", value })).toEqual(["edit-not-a-decision"]);
    expect(codes(open(BLOCK), { do: "decide", id: "x", value: { ...value, by: "nobody" } })).toEqual([
      "reference-dangling",
    ]);
  });
});

describe("E16 adopting", () => {
  it("writes the changes into the model and keeps the decision, in place from then on", () => {
    const adopted = made(open(BLOCK), { do: "adopt", id: "lock-it" });
    expect(lineDifference(documents.block, adopted.changed[0]?.after ?? "")).toEqual([
      "-     scope: {is: fleet, assuming: one-image}   # to be checked",
      "+     scope: device   # to be checked",
      "-       debug_port: open",
      "+       debug_port: none",
      "+   cradle:",
      "+     class: endpoint",
      "+     part_of: lamp",
      "+     holds: [key]",
      "+ ",
      "-     status: planned",
      "+     status: in-place",
    ]);
    expect(made(adopted.now, { do: "adopt", id: "lock-it" }).changed).toEqual([]);
  });

  it("is for decisions that are planned or in place", () => {
    const held = made(open(BLOCK), set("lock-it.status", "rejected"));
    expect(codes(held.now, { do: "adopt", id: "lock-it" })).toEqual(["edit-not-adoptable"]);
    expect(codes(open(BLOCK), { do: "adopt", id: "nothing" })).toEqual(["edit-nothing-there"]);
  });
});

describe("E18 files in other styles", () => {
  it("are edited in their own", () => {
    expect(
      lines({ "sekisho.yaml": documents.json }, [
        set("mcu.properties.debug_port", "none"),
        set("lamp.properties.power", "mains"),
      ]),
    ).toEqual([
      '-     "lamp": { "class": "endpoint", "owner": { "implements": "sato" }, "holds": [] },',
      '+     "lamp": { "class": "endpoint", "owner": { "implements": "sato" }, "holds": [], properties: {power: mains} },',
      '-         "debug_port": "open",',
      '+         "debug_port": none,',
    ]);
    expect(lines({ "sekisho.yaml": documents.wide }, [set("lamp.properties.power", "mains")])).toEqual([
      "+         properties: {power: mains}",
    ]);
  });
});

describe("E19 what cannot be edited says so, and the rest can be", () => {
  const texts = {
    "sekisho.yaml": `${HEAD}components:\n  a: &x {class: endpoint}\n  b: {class: endpoint, note: [}\n  c: {class: endpoint}\n  d: {class: endpoint}\n  d: {class: endpoint}\n`,
    "odd.yaml": "'people':\n  p: &y {name: P}\n  q: {name: Q}\n",
    "latin.yaml": Uint8Array.from([0x23, 0xe4, 0x0a]),
  };

  it("anchors, broken YAML, two of one id", () => {
    const on = open(texts);
    expect(codes(on, set("a.note", "x"))).toEqual(["edit-anchors"]);
    expect(codes(on, set("b.note", "x"))).toEqual(["edit-garbled"]);
    expect(codes(on, set("d.note", "x"))).toEqual(["edit-ambiguous"]);
    expect(lines(texts, [set("c.note", "x")])).toEqual([
      "-   c: {class: endpoint}",
      "+   c: {class: endpoint, note: x}",
    ]);
  });

  it("in a file that can only be parsed whole, an anchor anywhere stops every edit of it", () => {
    expect(codes(open(texts), set("q.name", "x"))).toEqual(["edit-anchors"]);
  });

  it("a file that is not UTF-8", () => {
    expect(
      refusal(open(texts), { do: "add", section: "people", id: "r", value: {}, file: "latin.yaml" })[0]?.params,
    ).toEqual({
      path: "latin.yaml",
      reason: "encoding",
    });
  });

  it("keys with a question mark are left alone", () => {
    const asked = { "sekisho.yaml": `${HEAD}components:\n  a:\n    ? class\n    : endpoint\n` };
    expect(codes(open(asked), set("a.note", "x"))).toEqual(["edit-style"]);
  });
});

describe("new ids", () => {
  it("are made from words, and are free", () => {
    const { document } = made(open(BLOCK), { do: "rename", id: "mcu", to: "soc" }).now.read;
    expect(
      ["Personal keys!", "mcu", "soc", "ＫＥＹ", "佐藤", "12 V", "unknown"].map((one) => freeId(document, one)),
    ).toEqual(["personal-keys", "mcu-2", "soc-2", "key-2", "entry", "v", "unknown-2"]);
  });
});
