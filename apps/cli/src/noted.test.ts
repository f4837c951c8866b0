import { assessmentOutput } from "@sekisho/render";
import { describe, expect, it } from "vitest";
import { folderWith, ran } from "./testing/command.ts";

const folder = folderWith({
  "sekisho.yaml": `format: sekisho/1
system: {name: {en: Lock, ja: 錠}, stage: production}
people:
  ito: {name: {en: Ito, ja: 伊藤}}
components:
  lock: {name: {en: Door lock, ja: ドアロック}, class: endpoint}
  chip: {class: microcontroller, part_of: lock, properties: {debug_port: open}}
findings:
  pull:
    title: {en: The bolt can be pulled with a magnet, ja: 磁石でボルトを引ける}
    subject: lock
    rated: medium
    why: {en: Seen on the bench., ja: 試験台で確認。}
    references: [PT-7]
    remedy: {en: Use a bolt of brass., ja: 真鍮製のボルトを使う。}
decisions:
  lock-port:
    name: {en: Lock the port, ja: ポートの無効化}
    recommendation: CLP13_8.2
    applies_to: [chip]
    status: in-place
    by: ito
    since: 2026-01-01
    changes: [{set: chip.properties.debug_port, value: none}]
  brass:
    name: {en: Brass bolt, ja: 真鍮ボルト}
    finding: pull
    status: planned
    by: ito
    since: 2026-01-01
  heavier: {name: Heavier, finding: pull, status: rated, rated: critical, by: ito, since: 2026-02-01}
`,
});
const CONTRADICTION = "lock-port@chip.properties.debug_port";

describe("findings that no rule made", () => {
  it("stand in the short and the whole text as findings, in both languages", () => {
    for (const all of [[], ["--all"]]) {
      const { printed, errors, exit } = ran(["assess", folder, ...all, "--lang", "en"]);
      expect([exit, errors]).toEqual([0, ""]);
      expect(printed).toContain("critical Door lock: The bolt can be pulled with a magnet");
      expect(printed).toContain("chip: “Lock the port” is said to be in place");
      expect(ran(["assess", folder, ...all, "--lang", "ja"]).printed).toContain(
        "重大 ドアロック：磁石でボルトを引ける",
      );
    }
  });

  it("count as certain, and towards the level at which a gate fails", () => {
    const value = assessmentOutput.parse(JSON.parse(ran(["assess", folder, "--format", "json"]).printed));
    const open = value.findings.filter((one) => ["raised", "gap", "partly"].includes(one.status));
    expect(value.counts.certain).toBe(open.length + 2);
    const bare = folderWith({
      "sekisho.yaml": `format: sekisho/1
system: {name: Lock}
components:
  lock: {class: endpoint}
findings:
  pull: {title: Magnet, subject: lock, rated: high}
`,
    });
    expect(ran(["assess", bare, "--fail-on", "high"]).exit).toBe(1);
    expect(ran(["assess", bare, "--fail-on", "critical"]).exit).toBe(0);
  });

  it("stand in JSON with who rated them and what they contradict", () => {
    const value = assessmentOutput.parse(JSON.parse(ran(["assess", folder, "--format", "json"]).printed));
    expect(value.noted).toMatchObject([
      { id: "pull", from: "hand", subject: "lock", rating: "critical", references: ["PT-7"] },
      { id: CONTRADICTION, from: "contradiction", subject: "chip", decision: "lock-port" },
    ]);
    expect(value.tasks).toMatchObject([{ subject: "lock", decision: "brass" }]);
  });

  it("stand in the page, the Markdown report and the log for code scanning", () => {
    for (const format of ["html", "md"]) {
      const { printed } = ran(["assess", folder, "--format", format]);
      for (const text of ["The bolt can be pulled with a magnet", "Use a bolt of brass.", "PT-7", CONTRADICTION])
        expect(printed.replaceAll("\\_", "_")).toContain(text);
    }
    const { printed } = ran(["assess", folder, "--format", "sarif"]);
    expect(printed).toContain('"ruleId": "by-hand"');
    expect(printed).toContain(`"findingId/v1": "${CONTRADICTION}"`);
  });

  it("are explained, and their tasks carry names", () => {
    const { printed, exit } = ran(["explain", "pull", folder]);
    expect(exit).toBe(0);
    expect(printed).toContain("Why: Seen on the bench.");
    expect(printed).toContain("rated anew by Heavier");
    expect(ran(["assess", folder, "--all"]).printed).toContain(
      "Door lock: The bolt can be pulled with a magnet — no owner",
    );
  });
});

describe("days that have passed", () => {
  it("are findings: a maker's support that ended, a credential that is no longer valid", () => {
    const old = folderWith({
      "sekisho.yaml": `format: sekisho/1
system: {name: Lock}
credentials: {key: {kind: certificate, scope: device, expires: 2024-01-31}, young: {kind: psk, expires: 2099-01-01}}
components:
  lock: {class: endpoint, holds: [key, young]}
  linux: {name: Linux, class: operating-system, part_of: lock, properties: {supported_until: 2023-12-31}}
`,
    });
    const { printed } = ran(["assess", old, "--all"]);
    expect(printed).toContain("high Linux: The maker's support ended on 2023-12-31");
    expect(printed).toContain("medium key: Valid until 2024-01-31 only");
    expect(printed).not.toContain("2099");
    expect(printed).not.toContain("used by no rule");
  });
});

describe("several documents as JSON", () => {
  it("are one value, with null for what cannot be read", () => {
    const missing = `${folder}/nowhere`;
    const { printed, exit } = ran(["assess", folder, missing, "--format", "json"]);
    expect(exit).toBe(2);
    expect(JSON.parse(printed)).toMatchObject({
      schema: "sekisho/assessments/1",
      documents: [
        { path: folder, assessment: { schema: "sekisho/assessment/1" } },
        { path: missing, assessment: null },
      ],
    });
  });
});
