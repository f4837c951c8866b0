import { assess, createEvaluation, facts, judge, parse, type Document } from "@sekisho/core";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();
const text = readFileSync(new URL("../../../examples/heart-rate-monitor/sekisho.yaml", import.meta.url), "utf8");
const read = (yaml: string): Document => parse([{ path: "sekisho.yaml", bytes: yaml }], knowledge).document;
const statuses = (of: Document): readonly string[] =>
  [...judge(createEvaluation(of, knowledge, facts), knowledge).findings(() => true)].map(
    (one) => `${one.id} ${one.status}`,
  );

/** Single edits of the example: what is written, what it becomes, and the same as an override. */
const edits: readonly (readonly [string, string, string, unknown])[] = [
  ["debug_port: open", "debug_port: disabled", "mcu.properties.debug_port", "disabled"],
  ["scope: {is: fleet, assuming: one-image}", "scope: device", "link-key.scope", "device"],
  ["os_hardened: no", "os_hardened: yes", "back-end.properties.os_hardened", true],
  ["endpoint_metrics: no", "endpoint_metrics: unknown", "back-end.properties.endpoint_metrics", "unknown"],
  ["physical_access: user", "physical_access: sealed", "monitor.properties.physical_access", "sealed"],
  ["identifies: by-combination", "identifies: no", "heart-rate.identifies", "no"],
];

describe("engine", () => {
  it.each(edits)("supposing %s → %s gives what assessing the edited text gives", (written, becomes, address, value) => {
    const base = createEvaluation(read(text), knowledge, facts);
    judge(base, knowledge);
    const supposed = judge(base.supposing(new Map([[address, value]])), knowledge);
    const fromScratch = statuses(read(text.replace(written, becomes)));
    expect([...supposed.findings(() => true)].map((one) => `${one.id} ${one.status}`)).toEqual(fromScratch);
  });

  it("gives the same for the same input, and leaves the input as it was", () => {
    const document = read(text);
    const first = statuses(document);
    expect(statuses(document)).toEqual(first);
    expect(statuses(read(text))).toEqual(first);
  });

  it("never calls a gap what nobody has stated: leaving a property out turns no finding into a gap", () => {
    const designed = assess(read(text), knowledge, "2026-11-25", { model: "designed" });
    const gaps = new Set(
      [...designed.judged.findings((one) => one === "gap" || one === "raised")].map((one) => one.id),
    );
    for (const line of [
      "      debug_port: open\n",
      "      image_proof: none\n",
      "      os_hardened: no\n",
      "      endpoint_metrics: no\n",
    ]) {
      const less = assess(read(text.replace(line, "")), knowledge, "2026-11-25", { model: "designed" });
      const added = [...less.judged.findings((one) => one === "gap" || one === "raised")]
        .map((one) => one.id)
        .filter((id) => !gaps.has(id));
      expect([line, added]).toEqual([line, []]);
    }
  });
});
