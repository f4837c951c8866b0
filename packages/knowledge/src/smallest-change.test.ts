import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assess, edit, editable, parse, smallestChange, type Assessment, type SmallestChange } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { readPack } from "./pack.ts";

const knowledge = readPack();
const DAY = "2026-11-25";
const GATE = `format: sekisho/1
system: {name: Gate}
data:
  plates: {categories: [identity], about: driver, identifies: identified}
actors:
  driver: {kind: user}
credentials:
  gate-key: {kind: psk, scope: fleet}
networks:
  radio: {kind: proprietary-radio}
components:
  gate: {class: endpoint, absent: [update-client], properties: {physical_access: public}}
  chip:
    class: microcontroller
    part_of: gate
    holds: [gate-key, plates]
    properties: {debug_port: open, image_proof: none, secure_boot: no, read_lock: no}
  fob: {class: endpoint, holds: [gate-key]}
flows:
  open:
    from: fob
    to: chip
    over: radio
    carries: [plates]
    protection: {application: {authentication: {from_proves: gate-key, to_proves: none}}}
`;

const assessed = (text: string): Assessment =>
  assess(parse([{ path: "sekisho.yaml", bytes: text }], knowledge).document, knowledge, DAY);

function changeFor(assessment: Assessment, id: string): SmallestChange {
  const finding = assessment.judged.finding(id);
  if (finding === undefined) throw new Error(`no finding ${id}`);
  return smallestChange(assessment, finding);
}

describe("the smallest change", () => {
  const gate = assessed(GATE);

  it("is one value on the subject itself where that is enough, and says what else it does", () => {
    const { best } = changeFor(gate, "CLP13_8.2@chip");
    expect(best?.moves).toEqual([{ address: "chip.properties.debug_port", before: "open", value: "disabled" }]);
    expect(best?.status).toBe("met");
    expect(best?.comparison.findings().map((one) => one.id)).toContain("CLP13_8.2@chip");
  });

  it("is two values where no single one is enough", () => {
    const { best } = changeFor(gate, "CLP13_6.16@chip");
    expect(best?.moves.map((one) => one.address).sort()).toEqual([
      "chip.properties.read_lock",
      "chip.properties.write_lock",
    ]);
  });

  it("is nothing for what is in order or open", () => {
    const open = [...gate.judged.findings((status) => status === "unknown" || status === "met")];
    expect(open.length).toBeGreaterThan(0);
    for (const finding of open) expect(smallestChange(gate, finding).best).toBeUndefined();
  });

  it("is nothing where a part has to be built", () => {
    const house = readFileSync(new URL("../../../examples/heart-rate-monitor/sekisho.yaml", import.meta.url), "utf8");
    expect(changeFor(assessed(house), "CLP12_5.4@back-end")).toEqual({ best: undefined, remedy: undefined });
  });

  it("never changes where the product stands, what data is, or which data is there", () => {
    for (const finding of gate.open()) {
      for (const { address } of smallestChange(gate, finding).best?.moves ?? []) {
        expect(address).not.toMatch(/physical_access|\.holds$|\.carries$|categories|identifies|harms|\.class$/);
      }
    }
  });
});

describe.each(exampleTexts())("in %s every change does what it says", (_, text) => {
  it("when it is written into the document and all is assessed anew", () => {
    const before = assessed(text);
    const on = editable([{ path: "sekisho.yaml", bytes: text }], knowledge);
    let tried = 0;
    for (const finding of before.open()) {
      const { best } = smallestChange(before, finding);
      if (best === undefined) continue;
      const written = edit(
        on,
        best.moves.map(({ address, value }) => ({ do: "set" as const, address, value })),
        knowledge,
      );
      if (written.is === "refused") throw new Error(`${finding.id}: ${JSON.stringify(written.problems)}`);
      const after = assess(written.now.read.document, knowledge, DAY);
      expect(`${finding.id} ${after.judged.finding(finding.id)?.status}`).toBe(`${finding.id} ${best.status}`);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(0);
  });
});

function exampleTexts(): readonly (readonly [string, string])[] {
  const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
  const found = readdirSync(examples).flatMap((name): (readonly [string, string])[] => {
    try {
      return [[name, readFileSync(`${examples}${name}/sekisho.yaml`, "utf8")]];
    } catch {
      return [];
    }
  });
  return [["a gate", GATE], ...found];
}
