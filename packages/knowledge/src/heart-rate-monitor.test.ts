import { assess, groundsOf, parse, type Assessment, type Model } from "@sekisho/core";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const folder = new URL("../../../examples/heart-rate-monitor/", import.meta.url);
const knowledge = loadKnowledge();
const files = ["sekisho.yaml", "decisions.yaml"].map((path) => ({
  path,
  bytes: readFileSync(new URL(path, folder), "utf8"),
}));
const { document, problems } = parse(files, knowledge);
const assessed = (model: Model): Assessment => assess(document, knowledge, "2026-11-25", { model });
const before = assessed("designed");
const after = assessed("planned");
const added = document.entities.decision
  .flatMap((one) => one.value.changes ?? [])
  .flatMap((change) => ("add" in change && change.to === "components" ? [change.add] : []))
  .map((id) => ({ id, ecosystem: after.evaluation.byName(entity(after, id), "ecosystem").value }));
const status = (of: Assessment, id: string): string | undefined => of.judged.finding(id)?.status;
const decidersOf = (of: Assessment, id: string): readonly string[] => {
  const finding = of.judged.finding(id);
  const decided = finding === undefined ? undefined : of.judged.derive(finding).decided;
  return decided === undefined ? [] : groundsOf(decided.because).decisions;
};

/** What CLP.11 §8 says of the heart rate monitor, by the ids of its claims. */
describe("heart rate monitor (G8)", () => {
  it("is read without a problem, its decisions all have their effect", () => {
    expect(problems).toEqual([]);
    expect(after.notApplied).toEqual([]);
  });

  it("G8-K1: the monitor is a lightweight endpoint", () => {
    expect(before.endpoints().map((one) => [one.unit.id, one.class.value])).toEqual([["monitor", "lightweight"]]);
  });

  it.each([
    ["G8-C1", "CLP13_Q5.1@monitor"],
    ["G8-C2", "CLP13_Q5.4@monitor"],
    ["G8-C3", "CLP13_Q5.5@monitor"],
    ["G8-C4", "CLP13_Q5.13@monitor"],
    ["G8-C5", "CLP12_Q4.1@app"],
    ["G8-C6", "CLP12_Q4.5@back-end"],
    ["G8-C6", "CLP12_Q4.6@back-end"],
    ["G8-C7", "CLP12_Q4.3@back-end"],
    ["G8-C8", "CLP12_Q4.8@back-end"],
    ["G8-C9", "CLP12_Q4.9@back-end"],
    ["G8-C10", "CLP12_Q4.11@back-end"],
    ["G8-C11", "CLP12_Q4.12@back-end"],
    ["G8-C12", "CLP12_Q4.13@back-end"],
  ])("%s: %s is raised as designed", (_, id) => {
    expect(status(before, id)).toBe("raised");
  });

  it.each([
    ["G8-G1 no front end", "CLP12_5.4@back-end"],
    ["G8-G2 no ingress and egress control", "CLP12_6.13@back-end"],
    ["G8-G3 no separation of duties", "CLP12_7.1@back-end"],
    ["G8-G4 no separate database for the tokens", "CLP12_5.5@back-end"],
    ["G8-G5 service system not hardened", "CLP12_7.1@back-end"],
    ["G8-G6 no metrics of endpoints", "CLP12_5.7@back-end"],
  ])("%s: %s is a gap as designed", (_, id) => {
    expect(status(before, id)).toBe("gap");
  });

  it("G8-O1: one broken unit no longer breaks all, because of the personal keys in the locked chip", () => {
    expect(before.evaluation.byName(entity(before, "link-key"), "opens_others").value).toBe(true);
    expect(after.evaluation.byName(entity(after, "link-key"), "opens_others").value).toBe(false);
    expect(decidersOf(after, "CLP13_Q5.1@monitor")).toEqual(expect.arrayContaining(["personal-keys"]));
  });

  it.each(["CLP13_Q5.1@monitor", "CLP13_Q5.4@monitor", "CLP12_Q4.1@app"])("G8-O2: %s is a threat no longer", (id) => {
    expect(status(after, id)).toBe("cleared");
  });

  it("G8-O3, G8-O4: tiers keep keys and data away from what faces the outside", () => {
    expect(["gap", "unknown"]).not.toContain(status(after, "CLP12_Q4.8@back-end"));
  });

  it("G8-O7: analytics watch the behaviour of the monitors", () => {
    expect(status(after, "CLP12_Q4.3@back-end")).toBe("cleared");
    expect(decidersOf(after, "CLP12_Q4.3@back-end")).toContain("analytics");
  });

  it("G8-E1: no part is added to the unit; keys and locks are enough", () => {
    expect(added.filter((one) => one.ecosystem === "endpoint")).toEqual([]);
    for (const id of ["CLP13_Q5.1@monitor", "CLP13_Q5.8@mcu"]) expect(status(after, id)).not.toBe("raised");
  });

  it("G8-E2: the service gets parts of its own", () => {
    expect(added.filter((one) => one.ecosystem === "service").length).toBeGreaterThanOrEqual(4);
  });

  it("G8-L1: there is more to run afterwards, and less that is wrong", () => {
    expect(after.document.entities.component.length).toBeGreaterThan(before.document.entities.component.length);
    expect(after.open().length * 2).toBeLessThan(before.open().length);
  });

  it("asks, as long as nobody knows it, whether the key can be read out of the chip", () => {
    expect(before.questions().flatMap((one) => one.addresses)).toContain("mcu.properties.read_lock");
  });

  it("rests cloning on the assumption that all units have one image", () => {
    const finding = before.judged.finding("CLP13_Q5.1@monitor");
    if (finding === undefined) throw new Error("no finding");
    const { decided } = before.judged.derive(finding);
    expect(decided === undefined ? [] : groundsOf(decided.because).assumptions).toContain("one-image");
  });
});

function entity(of: Assessment, id: string) {
  const found = of.document.byId.get(id);
  if (found === undefined) throw new Error(`no entity ${id}`);
  return found;
}
