import { createEvaluation, facts, judge, parse, type Derivation, type Document, type Status } from "@sekisho/core";
import { loadKnowledge } from "@sekisho/knowledge";
import { describe, expect, it } from "vitest";
import { elementsOf, ladder, type Ladder } from "./ladder.ts";
import { checksOf } from "./measure.ts";

const knowledge = loadKnowledge();

function read(of: Ladder): Document {
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes: ladder(of) }], knowledge);
  expect(problems).toEqual([]);
  return document;
}

/** Findings, rule checks and recorded reads of a ladder. */
function work(of: Ladder) {
  const document = read(of);
  const evaluation = createEvaluation(document, knowledge, facts);
  const findings = [...judge(evaluation, knowledge).findings()].length;
  let reads = 0;
  for (let cell = 1; cell <= evaluation.trace.count(); cell += 1) reads += evaluation.trace.readsOf(cell).length;
  return { findings, checks: checksOf(document, knowledge), reads };
}

/** The status that the reasons of a finding come to. */
function byReasons({ finding, applies, decided, partly }: Derivation): Status {
  if (applies.value === false) return "not-relevant";
  const concern = finding.rule.kind === "concern";
  if (decided?.value === !concern) return concern ? "cleared" : "met";
  if (applies.value !== true || typeof decided?.value !== "boolean") return "unknown";
  if (concern) return "raised";
  return partly?.value === true ? "partly" : "gap";
}

describe("ladder", () => {
  it("has reasons that come to the status that was found without them", () => {
    const judged = judge(createEvaluation(read({ components: 60, shape: "regular" }), knowledge, facts), knowledge);
    const apart = [...judged.findings(() => true)].filter((one) => byReasons(judged.derive(one)) !== one.status);
    expect(apart.map((one) => one.id)).toEqual([]);
  });

  it.each([
    [10, 31],
    [100, 302],
    [1000, 3020],
  ])("of %i components has %i elements", (components, elements) => {
    expect(elementsOf(components)).toBe(elements);
    const { entities } = read({ components, shape: "regular" });
    const endpoints = entities.component.filter((one) => one.value.class === "endpoint").length;
    expect(entities.component.length - endpoints + entities.flow.length + entities.zone.length).toBe(elements);
  });

  it.each(["regular", "hubs"] as const)("(%s) keeps the engine busy on every element", (shape) => {
    const elements = elementsOf(100);
    const { findings, checks } = work({ components: 100, shape });
    expect(findings / elements).toBeGreaterThan(7);
    expect(checks / elements).toBeGreaterThan(20);
  });

  it.each(["regular", "hubs"] as const)("(%s) takes work in proportion to its size, not to its square", (shape) => {
    const [small, large] = [work({ components: 150, shape }), work({ components: 600, shape })];
    const exponent = Math.log(large.reads / small.reads) / Math.log(elementsOf(600) / elementsOf(150));
    expect(exponent).toBeLessThan(1.05);
  });
});
