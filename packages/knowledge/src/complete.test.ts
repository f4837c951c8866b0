import { assess, facts, parse, type RecommendationRecord } from "@sekisho/core";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse as yaml } from "yaml";
import { loadKnowledge, loadRecords } from "./load.ts";

const knowledge = loadKnowledge();
const { cases } = loadRecords();
const recommendations = [...knowledge.recommendations.values()];
const lacking = (is: (one: RecommendationRecord) => boolean): readonly string[] =>
  recommendations.filter((one) => !is(one)).map((one) => one.id);

/** Sections of CLP.14 that only lead into their sub-sections: nothing to do there by itself. */
const HEADINGS: ReadonlySet<string> = new Set(["CLP14_5.8"]);

/** Recommendations of a document, by the numbers of the sections that carry them. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  CLP12_5: range(12),
  CLP12_6: range(14),
  CLP12_7: range(5),
  CLP12_8: range(4),
  CLP13_6: range(20),
  CLP13_7: range(12),
  CLP13_8: range(11),
  CLP13_9: range(8),
  CLP14_3: ["1", "2", "3", "4", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"],
  CLP14_4: [""],
  CLP14_5: `1 1.1 1.1.1 1.1.2 1.1.3 1.1.4 1.1.5 2 2.1 2.2 2.3 2.4 3 4 5 6 6.1 6.2 6.3 7 7.1 7.2
    8 8.1 8.2 8.3 8.4 8.5`.split(/\s+/),
};

function range(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

describe("the guideline as knowledge", () => {
  it("has every recommendation of CLP.12 and CLP.13 and what a customer can use of CLP.14", () => {
    const covered = new Set(recommendations.flatMap((one) => [one.id, ...one.also]));
    const wanted = Object.entries(numbers).flatMap(([chapter, sections]) =>
      sections.map((one) => (one === "" ? chapter : `${chapter}.${one}`)),
    );
    expect(wanted.filter((id) => !covered.has(id) && !HEADINGS.has(id))).toEqual([]);
    expect(recommendations.filter((one) => one.id !== sectionId(one)).map((one) => one.id)).toEqual([]);
  });

  it("leads from its concerns, relations, variants and purchases only to what it has", () => {
    const ids = new Set([...recommendations.flatMap((one) => [one.id, ...one.also]), ...HEADINGS]);
    const named = [
      ...[...knowledge.concerns.values()].flatMap((one) => one.leads_to.map((lead) => [one.id, lead.id] as const)),
      ...recommendations.flatMap((one) => one.related.map((id) => [one.id, id] as const)),
      ...[...knowledge.tcbVariants.values()].flatMap((one) => one.recommendations.map((id) => [one.id, id] as const)),
    ];
    expect(named.filter(([, id]) => !ids.has(id))).toEqual([]);
  });
});

const sectionId = ({ guideline }: RecommendationRecord): string =>
  `${guideline.document.replace(".", "")}_${guideline.section}`;

type Effort = RecommendationRecord["cost"]["once"] | undefined;
const isRange = (of: Effort): boolean =>
  of === 0 ||
  (typeof of === "object" &&
    of.min !== undefined &&
    of.max !== undefined &&
    of.min <= of.likely &&
    of.likely <= of.max &&
    (of.unit === "person-days" || of.unit === "EUR"));

describe("every recommendation", () => {
  it("costs something once, for each unit and every year: a range with its unit, or nothing", () => {
    expect(lacking(({ cost }) => [cost.once, cost.each, cost.yearly].every(isRange))).toEqual([]);
    expect(lacking(({ cost }) => cost.basis !== "")).toEqual([]);
  });

  it("says what doing it badly looks like: as half-done, or as what stays a gap", () => {
    expect(lacking((one) => one.badly !== undefined || one.partly_because !== undefined)).toEqual([]);
    expect(lacking((one) => (one.met_partly === undefined) === (one.partly_because === undefined))).toEqual([]);
  });

  it("says what it does to safety, availability, power and price, or that somebody looked", () => {
    expect(lacking((one) => one.side_effects === "none" || Object.keys(one.side_effects ?? {}).length > 0)).toEqual([]);
  });

  it("names the documents that say how it is done, each of which is in the list and is used", () => {
    const { references, purchases } = knowledge;
    expect(lacking((one) => one.references.length > 0 && one.references.every((id) => references.has(id)))).toEqual([]);
    const used = new Set([...recommendations, ...purchases.values()].flatMap((one) => one.references));
    expect([...references.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("says of number, title and level what was compared, or where the level comes from", () => {
    const said = (one: RecommendationRecord): boolean =>
      one.checked?.["number"] !== undefined &&
      one.checked["title"] !== undefined &&
      (one.checked["level"] !== undefined || one.level_basis !== undefined);
    expect(lacking(said)).toEqual([]);
  });

  it("has a case where nobody said it and something is asked; as drawn or by kind alone are the exceptions", () => {
    const silent = recommendations
      .filter((one) => !(cases.get(one.id) ?? []).some((of) => (of.asks ?? []).length > 0))
      .map((one) => one.id);
    expect(silent).toEqual(DECIDED_BY_DRAWING);
  });
});

/** Rules whose subject is decided by what is drawn: the kind of a network, a purchase as drawn. */
const DECIDED_BY_DRAWING: readonly string[] = ["CLP14_3.4.1", "CLP14_3.4.2", "CLP14_5.2.4"];

describe("the sector of a product", () => {
  const sectors = knowledge.vocabularies.get("sectors")?.values.map((one) => one.id) ?? [];
  const text = readFileSync(new URL("../../../examples/heart-rate-monitor/sekisho.yaml", import.meta.url), "utf8");
  const written: unknown = yaml(text);

  const statuses = (sector: string): readonly string[] => {
    const changed = text.replace(/^( {2}sector: ).*$/m, `$1${sector}`);
    const { document } = parse([{ path: "sekisho.yaml", bytes: changed }], knowledge);
    const { judged, conflicts } = assess(document, knowledge, "2026-11-25");
    return [
      ...[...judged.findings(() => true)].map((one) => `${one.id} ${one.status}`),
      ...conflicts().map((one) => `${one.id} ${one.status}`),
    ];
  };

  it("may move harm and motive, never which rule fires", () => {
    expect(written).toMatchObject({ system: { sector: expect.any(String) } });
    const [first = "", ...others] = sectors;
    const wanted = statuses(first);
    expect(others.filter((one) => statuses(one).join() !== wanted.join())).toEqual([]);
  });

  it("is read by no fact and named by no condition", () => {
    const conditions = JSON.stringify(
      [
        ...knowledge.concerns.values(),
        ...recommendations,
        ...knowledge.conflicts.values(),
        ...knowledge.purchases.values(),
      ].map((one) => [one.applies, "met" in one ? one.met : undefined, "raises" in one ? one.raises : undefined]),
    );
    expect(sectors.filter((one) => conditions.includes(`"${one}"`))).toEqual([]);
    expect(facts.filter((one) => one.id.includes("sector")).map((one) => one.id)).toEqual([]);
  });
});
