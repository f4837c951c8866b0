import { factsIn, facts } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadRecords } from "./load.ts";

const { records, faults } = loadRecords();
const ids = new Set(records.map(([, record]) => record.id));
const factIds = new Set(facts.map((fact) => fact.id));
const propertyIds = new Set(records.flatMap(([folder, record]) => (folder === "properties" ? [record.id] : [])));

describe("records", () => {
  it("are all readable, in the folder of their name, rules with cases", () => {
    expect(faults).toEqual([]);
  });

  it("have classes whose properties and expected parts exist", () => {
    const unknownNames = records.flatMap(([folder, record]) =>
      folder === "classes"
        ? [
            ...record.properties.filter((one) => !propertyIds.has(one)),
            ...record.expects.flatMap((one) => [one.part, ...one.unless]).filter((one) => !ids.has(one)),
          ].map((one) => `${record.id}: ${one}`)
        : [],
    );
    expect(unknownNames).toEqual([]);
  });

  it("have conditions that read only facts and properties that exist", () => {
    const unknownFacts = records.flatMap(([, record]) => {
      if (!("applies" in record)) return [];
      const conditions = [
        record.applies,
        ...("raises" in record ? [record.raises] : []),
        ...("met" in record ? [record.met] : []),
        ...("met_partly" in record && record.met_partly !== undefined ? [record.met_partly] : []),
        ...("has" in record ? [record.has] : []),
      ];
      return conditions
        .flatMap(factsIn)
        .filter(({ fact }) => !factIds.has(fact) && !propertyIds.has(fact))
        .map(({ fact }) => `${record.id}: ${fact}`);
    });
    expect(unknownFacts).toEqual([]);
  });

  it("never give a property the name of a fact", () => {
    expect([...propertyIds].filter((id) => factIds.has(id))).toEqual([]);
  });

  it("say of both languages something of their own", () => {
    const same = records.flatMap(([, record]) => sameWords(record).map((text) => `${record.id}: ${text}`));
    expect(same).toEqual([]);
  });
});

/** Texts of more than a few words that stand there in English twice. */
function sameWords(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ja" in value) {
    return typeof value.en === "string" && value.en === value.ja && value.en.split(" ").length > 3 ? [value.en] : [];
  }
  return Object.values(value).flatMap(sameWords);
}
