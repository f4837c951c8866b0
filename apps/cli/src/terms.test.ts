import { readPack } from "@sekisho/knowledge";
import { assessmentWords, factValue, languages, recordWords } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { ran } from "./testing/command.ts";

const knowledge = readPack();

describe("one word for one thing", () => {
  it.each(languages)("a position of an attacker is called the same in facts and in its record (%s)", (language) => {
    for (const { id, name } of knowledge.positions.values()) {
      if (id === "supply") continue;
      const asRecorded = name[language].toLowerCase();
      expect(factValue("reachable_from", id, language).toLowerCase()).toBe(asRecorded);
      expect((recordWords(language).words[id] ?? asRecorded).toLowerCase()).toBe(asRecorded);
    }
  });

  it("ratings, levels and harms have words of their own in Japanese", () => {
    const { rating, harm } = assessmentWords("ja");
    const words = recordWords("ja");
    expect(rating.critical).toBe("重大");
    expect(words.levels["critical"]).not.toBe(rating.critical);
    expect(Object.values(harm).join(" ")).not.toContain(rating.critical);
    const vocabulary = (id: string): readonly string[] =>
      (knowledge.vocabularies.get(id)?.values ?? []).map((one) => one.words.ja);
    expect(vocabulary("ratings")[0]).toBe(rating.critical);
    expect(vocabulary("harm-levels")).not.toContain(rating.critical);
  });

  it("concerns are called by what goes wrong, and keep the guideline's own word beside it", () => {
    const availability = knowledge.concerns.get("CLP12_Q4.13");
    expect(availability?.term).toEqual({ en: "loss of availability", ja: "可用性の低下" });
    expect(availability?.source_term?.ja).toBe("可用性の向上");
    for (const { term } of knowledge.concerns.values()) {
      expect(term).toBeDefined();
      expect(term?.ja).not.toMatch(/(?:向上|削減|確保|の検知|の特定|の制限|管理)$/);
    }
  });
});

describe("an id that has no record yet", () => {
  it("is told from one that nobody knows", () => {
    const named = [...knowledge.concerns.values()].flatMap((one) => one.leads_to.map((lead) => lead.id));
    const missing = named.find((id) => !knowledge.recommendations.has(id));
    if (missing === undefined) return;
    expect(ran(["show", missing])).toMatchObject({ exit: 2, errors: expect.stringContaining("not in this knowledge") });
    expect(ran(["show", "CLP99_1.1"]).errors).not.toContain("not in this knowledge");
  });
});
