import { describe, expect, it } from "vitest";
import type { Condition } from "../knowledge/condition.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { concernRecord } from "../knowledge/rules.ts";
import { parse } from "../read/parse.ts";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { assess, type Assessment } from "./assess.ts";
import { decisive } from "./decisive.ts";
import type { Finding } from "./finding.ts";
import { whatDecides, whatDecidesTogether } from "./what-decides.ts";

const both = { en: "x", ja: "x" };

/** A chip with these properties, and a concern that reads them, assessed. */
function assessed(raises: Condition, properties: string): { readonly of: Assessment; readonly finding: Finding } {
  const rule = concernRecord.parse({
    id: "Q1",
    kind: "concern",
    guideline: { document: "CLP.13", section: "5.1" },
    level: "critical",
    level_basis: "judgement",
    title: both,
    summary: both,
    subject: "component",
    applies: { fact: "ecosystem", is: "endpoint" },
    raises,
    leads_to: [],
  });
  const knowledge: Knowledge = { ...tinyKnowledge, concerns: new Map([[rule.id, rule]]) };
  const bytes = `format: sekisho/1\nsystem: {name: x}\ncomponents:\n  mcu: {class: microcontroller, properties: {${properties}}}\n`;
  const of = assess(parse([{ path: "sekisho.yaml", bytes }], knowledge).document, knowledge, "2026-11-25");
  const finding = of.judged.finding("Q1@mcu");
  if (finding === undefined) throw new Error("no finding");
  return { of, finding };
}

const PORT: Condition = { fact: "debug_port", is: "open" };
const BOOT: Condition = { fact: "secure_boot", is: false };

describe("what decides an open finding", () => {
  it("is each missing field with what every value would make of it", () => {
    const { of, finding } = assessed({ any: [PORT, BOOT] }, "debug_port: none");
    expect(whatDecides(finding, of.evaluation)).toEqual([
      expect.objectContaining({
        entity: "mcu",
        field: "properties.secure_boot",
        outcomes: [
          { value: "yes", status: "cleared" },
          { value: "no", status: "raised" },
        ],
      }),
    ]);
  });

  it("says that a field alone does not decide where another one is open too", () => {
    const { of, finding } = assessed({ all: [PORT, BOOT] }, "");
    const port = whatDecides(finding, of.evaluation).find((one) => one.field === "properties.debug_port");
    expect(port?.outcomes).toEqual([
      { value: "open", status: "unknown" },
      { value: "none", status: "cleared" },
    ]);
  });

  it("has no values for a text", () => {
    const { of, finding } = assessed({ fact: "chip", is: "abc" }, "");
    expect(whatDecides(finding, of.evaluation)).toEqual([
      expect.objectContaining({ field: "properties.chip", outcomes: [] }),
    ]);
  });
});

describe("what decides together", () => {
  it("is the fewest values that decide where no single field does", () => {
    const { of, finding } = assessed({ any: [{ all: [PORT, BOOT] }, { all: [{ not: PORT }, BOOT] }] }, "");
    expect(whatDecidesTogether(finding, of.evaluation)).toEqual([
      {
        status: "raised",
        values: [
          { entity: "mcu", field: "properties.debug_port", value: "open" },
          { entity: "mcu", field: "properties.secure_boot", value: "no" },
        ],
      },
    ]);
  });

  it("is nothing where a single field decides either way", () => {
    const { of, finding } = assessed({ any: [PORT, BOOT] }, "debug_port: none");
    expect(whatDecidesTogether(finding, of.evaluation)).toEqual([]);
  });
});

describe("decisive conditions", () => {
  const namesOf = (condition: Condition, properties: string): string[] => {
    const { of, finding } = assessed(condition, properties);
    return decisive(condition, finding.subject, of.evaluation).map((one) => one.condition.fact);
  };

  it("of any are the first that holds, or all where none does", () => {
    expect(namesOf({ any: [PORT, BOOT] }, "debug_port: open, secure_boot: no")).toEqual(["debug_port"]);
    expect(namesOf({ any: [PORT, BOOT] }, "debug_port: none, secure_boot: yes")).toEqual(["debug_port", "secure_boot"]);
  });

  it("of all are the first that fails, or all where none does", () => {
    expect(namesOf({ all: [PORT, BOOT] }, "debug_port: open, secure_boot: yes")).toEqual(["secure_boot"]);
    expect(namesOf({ all: [PORT, { not: BOOT }] }, "debug_port: open, secure_boot: yes")).toHaveLength(2);
  });

  it("are the open ones while nothing else decides", () => {
    expect(namesOf({ all: [PORT, BOOT] }, "debug_port: open")).toEqual(["secure_boot"]);
  });
});
