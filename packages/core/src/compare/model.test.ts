import { describe, expect, it } from "vitest";
import type { Document } from "../model/document.ts";
import { parse } from "../read/parse.ts";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { modelDifference, type ModelDifference } from "./model.ts";
import { pair } from "./pairing.ts";

const HEAD = "format: sekisho/1\nsystem: {name: Test}\n";
const read = (text: string, more: Readonly<Record<string, string>> = {}): Document => {
  const files = Object.entries({ "sekisho.yaml": HEAD + text, ...more }).map(([path, bytes]) => ({ path, bytes }));
  return parse(files, tinyKnowledge).document;
};
const between = (before: Document, after: Document): ModelDifference =>
  modelDifference(before, after, pair(before, after));
/** What differs, in short: `+id`, `-id`, `old>new`, `address: from > to`. */
const said = ({ entities }: ModelDifference): readonly string[] =>
  entities.flatMap((one) => [
    ...(one.is === "added" ? [`+${one.id}`] : one.is === "removed" ? [`-${one.id}`] : []),
    ...(one.was === undefined ? [] : [`${one.was}>${one.id}`]),
    ...one.values.map(({ address, before, after }) => `${address}: ${String(before.value)} > ${String(after.value)}`),
  ]);
const differ = (before: string, after: string): readonly string[] => said(between(read(before), read(after)));

describe("the difference between two models", () => {
  it("names what is new, what is gone, and each value that changed, with both places", () => {
    const before = read("credentials:\n  key: {kind: psk, scope: fleet}\n  old: {kind: psk}\n");
    const after = read("credentials:\n  new: {kind: psk}\n  key: {kind: psk, scope: device}\n");
    const difference = between(before, after);
    expect(said(difference)).toEqual(["+new", "key.scope: fleet > device", "-old"]);
    expect(difference.entities[1]?.values[0]).toMatchObject({
      before: { place: { file: "sekisho.yaml", line: 4 } },
      after: { place: { file: "sekisho.yaml", line: 5 } },
    });
  });

  it("makes nothing of files, order, spelling, comments, unknown and silence", () => {
    const before = read(`components:
  unit: {class: endpoint, absent: [a, b], properties: {power: mains}}
  mcu: {class: microcontroller, part_of: unit, holds: [unknown, k], properties: {secure_boot: unknown}}
credentials: {k: {kind: psk}}
`);
    const after = read("# only here\n", {
      "parts.yaml": `credentials:
  k:
    kind: psk
    scope: unknown
components:
  mcu: {part_of: unit, class: microcontroller, holds: [k, unknown]}
  unit: {class: endpoint, absent: [b, a], properties: {power: {is: mains}}} # moved
`,
    });
    expect(said(between(before, after))).toEqual([]);
  });

  it("takes an entity with a new id for the same one where it says so, and what refers to it as well", () => {
    const old = `components:
  unit: {class: endpoint}
  chip: {class: microcontroller, part_of: unit, properties: {image_proof: {is: mac, with: key}}}
credentials: {key: {kind: psk}}
decisions:
  one: {finding: R@chip, status: held, by: sato, since: 2026-01-01, changes: [{set: chip.properties.secure_boot, value: yes}]}
people: {sato: {}}
`;
    const renamed = old
      .replace("  unit: {class: endpoint}", "  unit: {class: endpoint}\n")
      .replaceAll("chip", "mcu")
      .replaceAll(/\bkey\b/g, "link-key")
      .replace("{class: microcontroller,", "{class: microcontroller, formerly: [chip],")
      .replace("{kind: psk}", "{kind: psk, formerly: [key]}");
    expect(differ(old, renamed)).toEqual(["key>link-key", "chip>mcu"]);
  });

  it("takes a name that was changed to the new id of its entity for a changed name", () => {
    expect(
      differ(
        "components: {lamp: {name: lamp, class: endpoint}}\n",
        "components: {lantern: {name: lantern, formerly: [lamp], class: endpoint}}\n",
      ),
    ).toEqual(["lamp>lantern", "lantern.name: lamp > lantern"]);
  });

  it("takes a new id that does not say what it was for something new", () => {
    expect(differ("components: {a: {class: endpoint}}\n", "components: {b: {class: endpoint}}\n")).toEqual([
      "+b",
      "-a",
    ]);
  });

  it("looks into maps as deep as both have fields, and at what a value rests on", () => {
    expect(
      differ(
        "flows: {f: {from: anyone, to: anyone, protection: {application: {encryption: yes}}}}\n",
        "flows: {f: {from: anyone, to: anyone, protection: {link: ble-just-works, application: {encryption: no}}}}\n",
      ),
    ).toEqual(["f.protection.application.encryption: true > false", "f.protection.link: undefined > ble-just-works"]);
    expect(
      differ(
        "credentials: {k: {kind: psk, scope: device}}\n",
        "credentials: {k: {kind: psk, scope: {is: device, assuming: a}}}\nassumptions: {a: {statement: x, owner: p, since: 2026-01-01}}\npeople: {p: {}}\n",
      ),
    ).toEqual(["+p", "k.scope.assuming: undefined > a", "+a"]);
  });

  it("compares no values of what has problems, and says so", () => {
    const before = read("credentials: {k: {kind: psk, scope: device}}\n");
    const after = read("credentials: {k: {kind: psk, scop: device}}\n");
    expect(between(before, after).entities).toMatchObject([{ is: "changed", id: "k", unread: true, values: [] }]);
  });
});
