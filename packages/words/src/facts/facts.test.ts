import { facts } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { factCatalogue, factName, factValue } from "./index.ts";

const valuesOf = (fact: (typeof facts)[number]): readonly string[] =>
  fact.domain.type === "one-of" || fact.domain.type === "set-of" ? fact.domain.values : [];

describe("words of facts", () => {
  it("are there for every fact of the registry", () => {
    expect(facts.filter(({ id }) => factName(id, "en") === undefined).map(({ id }) => id)).toEqual([]);
  });

  it("are there for nothing else", () => {
    const ids = new Set(facts.map(({ id }) => id));
    expect(Object.keys(factCatalogue).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("name every value that a fact can have, and no other", () => {
    const differences = facts.flatMap((fact) => {
      const named = Object.keys(factCatalogue[fact.id]?.values ?? {});
      const right = valuesOf(fact);
      return [...right.filter((one) => !named.includes(one)), ...named.filter((one) => !right.includes(one))].map(
        (one) => `${fact.id}: ${one}`,
      );
    });
    expect(differences).toEqual([]);
  });

  it("give a value in the language asked for, and the bare value where there are no words", () => {
    expect(factValue("endpoint_class", "gateway", "ja")).toBe("ゲートウェイ");
    expect(factValue("endpoint_class", "other", "ja")).toBe("other");
    expect(factName("constructor", "en")).toBeUndefined();
  });
});
