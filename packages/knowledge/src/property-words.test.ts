import { parse } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();
const problemOf = (properties: string): readonly unknown[] => {
  const bytes = `format: sekisho/1
system: {name: x}
components:
  node: {class: endpoint, properties: ${properties}}
`;
  return parse([{ path: "sekisho.yaml", bytes }], knowledge).problems.map((one) => [
    one.code,
    "nearest" in one.params ? one.params.nearest : undefined,
    one.fix === undefined ? "asked" : "fixed",
  ]);
};

describe("what people type for the value of a property", () => {
  it.each([
    ["{power: cr2032}", "coin-cell", "fixed"],
    ["{power: AA}", "battery", "asked"],
    ["{debug_port: jtag}", "open", "asked"],
    ["{debug_port: yes}", "open", "asked"],
    ["{update_by: ota}", "own-link", "asked"],
    ["{tamper_protection: [seal]}", "evident", "fixed"],
    ["{language_safety: rust}", "memory-safe", "fixed"],
  ])("%s: %s (%s)", (properties, nearest, fix) => {
    expect(problemOf(properties)).toEqual([["value-words", nearest, fix]]);
  });

  it("means one value only: no other name stands for two, or is the name of another value", () => {
    for (const { id, values } of knowledge.properties.values()) {
      const names = values.flatMap((one) => [one.id, ...(one.aliases ?? []), ...(one.perhaps ?? [])]);
      expect([id, names.length]).toEqual([id, new Set(names).size]);
    }
  });
});
