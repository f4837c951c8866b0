import { assess, compare, newFindings, parse, type Comparison, type FindingChange, type Model } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();
const TEXT = `format: sekisho/1
system: {name: Pump}
people:
  ito: {name: Ken Ito}
data:
  readings: {categories: [health], identifies: identified, harms: {disclosed: {privacy: moderate}}}
credentials:
  key: {kind: psk, scope: fleet}
networks:
  ble: {kind: ble}
  internet: {kind: internet}
components:
  pump: {class: endpoint, properties: {physical_access: user}}
  chip: {class: microcontroller, part_of: pump, holds: [key, readings], properties: {debug_port: open, read_lock: yes}}
  app: {class: mobile-app, holds: [key]}
flows:
  link:
    from: chip
    to: app
    over: ble
    carries: [readings]
    protection: {link: none, application: {authentication: {from_proves: key, to_proves: key}, encryption: yes}}
decisions:
  leave: {recommendation: CLP13_8.2, applies_to: [chip], status: accepted, by: ito, since: 2026-11-01, until: 2027-11-01, relied_on: {values: {key.scope: fleet}, knowledge: k, sha256: ${"a".repeat(64)}}}
`;

function between(before: string, after: string, models: readonly [Model, Model] = ["current", "current"]): Comparison {
  const [was, is] = [before, after].map((bytes, index) => {
    const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], knowledge);
    expect(problems).toEqual([]);
    return assess(document, knowledge, index === 0 ? "2026-01-01" : "2027-01-01", {
      model: models[index] ?? "current",
    });
  });
  if (was === undefined || is === undefined) throw new Error("two texts, two assessments");
  return compare(was, is);
}
const ids = (of: Comparison, change: FindingChange): readonly string[] =>
  of.findings().flatMap((one) => (one.change === change ? [one.id] : []));
const becauseOf = (of: Comparison, id: string): readonly string[] =>
  of
    .findings()
    .find((one) => one.id === id)
    ?.causes()
    .map((cause) => cause.id) ?? [];

describe("what a change of the document did", () => {
  it("closes what a key of its own in each unit closes, and names that value as the reason", () => {
    const done = between(TEXT, TEXT.replace("scope: fleet", "scope: device"));
    expect(ids(done, "closed")).toContain("CLP13_Q5.1@pump");
    expect(becauseOf(done, "CLP13_Q5.1@pump")).toEqual(["key.scope"]);
    expect(done.endpoints()[0]).toMatchObject({ id: "pump", tcbLost: [{ id: "shared-psk" }] });
  });

  it.each([
    ["encryption: yes", "encryption: no"],
    ["from_proves: key, to_proves: key", "from_proves: none, to_proves: none"],
    ["{authentication: {from_proves: key, to_proves: key}, encryption: yes}", "none"],
    ["properties: {debug_port: open, read_lock: yes}", "properties: {}"],
  ])("names a changed value at, inside or around what a finding rests on: %s → %s", (was, is) => {
    const changes = between(TEXT, TEXT.replace(was, is)).findings();
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((one) => one.causes().length === 0).map((one) => one.id)).toEqual([]);
  });

  it("reopens an acceptance whose values are no longer so", () => {
    const done = between(TEXT, TEXT.replace("scope: fleet", "scope: device"));
    expect(done.decisions().reopened).toMatchObject([
      { decision: { id: "leave" }, values: [{ field: "key.scope", before: "fleet", after: "device" }] },
    ]);
    expect(between(TEXT, TEXT.replace("user}", "public}")).decisions().reopened).toEqual([]);
  });

  it("reopens an acceptance of something that became graver, and says so of the finding", () => {
    const open = TEXT.replace("debug_port: open", "debug_port: unknown").replace(
      "values: {key.scope: fleet}",
      "values: {}",
    );
    const done = between(open, open.replace("debug_port: unknown", "debug_port: open"));
    expect(done.decisions().reopened).toMatchObject([
      { decision: { id: "leave" }, findings: [{ id: "CLP13_8.2@chip" }] },
    ]);
  });

  it("makes a question of what is no longer stated, never something better", () => {
    const done = between(TEXT, TEXT.replace("debug_port: open, ", ""));
    expect(ids(done, "question")).toContain("CLP13_8.2@chip");
    expect(ids(done, "closed")).not.toContain("CLP13_8.2@chip");
    expect(done.questions().raised.flatMap((one) => one.addresses)).toContain("chip.properties.debug_port");
  });

  it("names a new flow as the reason for entry points and classes", () => {
    const flow = "flows:\n  cloud: {from: chip, to: app, over: internet, carries: [readings], protection: none}\n";
    const done = between(TEXT, TEXT.replace("flows:\n", flow));
    expect(done.surface().find((one) => one.id === "chip")).toMatchObject({ gained: ["internet"], lost: [] });
    for (const one of [...done.surface(), ...done.endpoints()])
      expect(one.causes.map(({ id }) => id)).toEqual(["+cloud"]);
  });

  it("keeps findings of what was renamed, and makes no difference of the days between", () => {
    const renamed = TEXT.replaceAll("chip", "mcu").replace(
      "{class: microcontroller,",
      "{class: microcontroller, formerly: [chip],",
    );
    const done = between(TEXT, renamed);
    expect([done.findings(), done.endpoints(), done.surface(), done.decisions().reopened]).toEqual([[], [], [], []]);
    expect(done.questions()).toEqual({ raised: [], gone: [] });
  });

  it("says that harm that was stated made findings graver, for the gate as well", () => {
    const done = between(TEXT, TEXT.replace("privacy: moderate", "privacy: severe"));
    const rated = ids(done, "rated");
    expect(rated.length).toBeGreaterThan(0);
    expect(becauseOf(done, rated[0] ?? "")).toEqual(["readings.harms.disclosed.privacy"]);
    const fresh = newFindings(done, "critical").map((one) => one.id);
    expect(fresh.length).toBeGreaterThan(0);
    expect(rated).toEqual(expect.arrayContaining(fresh));
  });

  it("lets a gate pass what was there, and stops at what is new at the rating or above", () => {
    const done = between(TEXT, TEXT.replace("read_lock: yes", "read_lock: no"));
    const fresh = newFindings(done, "low").map((one) => one.id);
    expect(fresh).toEqual(ids(done, "new"));
    expect(fresh.length).toBeGreaterThan(0);
    expect(newFindings(between(TEXT, TEXT), "question")).toEqual([]);
  });

  it("counts findings that a person wrote down, and what is missing of them, with themselves as the reason", () => {
    const noted = `${TEXT}findings:\n  leak: {title: A leak, subject: app, rated: high}\n`;
    const [one] = between(TEXT, noted).findings();
    expect(one).toMatchObject({ id: "leak", change: "new", rating: "high", before: "absent", after: "raised" });
    expect(one?.causes().map(({ id }) => id)).toEqual(["+leak"]);
    expect(newFindings(between(TEXT, noted), "high")).toHaveLength(1);
    expect(newFindings(between(TEXT, noted), "critical")).toHaveLength(0);
    expect(ids(between(noted, TEXT), "closed")).toEqual(["leak"]);
    expect(ids(between(noted, noted.replace("rated: high", "rated: low")), "rated")).toEqual(["leak"]);
  });

  it("gives a value of a plan the decision that plans it, and the line that says so", () => {
    const plan = `${TEXT}  own: {recommendation: CLP13_6.6, applies_to: [pump], status: planned, by: ito, since: 2026-11-01, changes: [{set: key.scope, value: device}]}\n`;
    const done = between(plan, plan, ["current", "planned"]);
    expect(done.model.entities).toMatchObject([
      {
        id: "key",
        values: [
          {
            address: "key.scope",
            after: { value: "device", decision: "own", place: { line: plan.trimEnd().split("\n").length } },
          },
        ],
      },
    ]);
  });
});
