import { assess, factsIn, groundsOf, parse, type Assessment } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadKnowledge, loadRecords } from "./load.ts";

const knowledge = loadKnowledge();
/** Cases of rules; those of conflicts and purchases are run by advice.test.ts. */
const cases = [...loadRecords().cases].filter(([id]) => !knowledge.conflicts.has(id) && !knowledge.purchases.has(id));
const DAY = "2026-11-25";

/** A fragment as a document of its own; what it leaves out is unknown. */
function assessed(
  fragment: Readonly<Record<string, unknown>>,
  model: "designed" | "current" | "planned" = "current",
): Assessment {
  const text = stringify({ format: "sekisho/1", system: { name: "case" }, ...fragment });
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes: text }], knowledge);
  expect(
    problems
      .filter((problem) => problem.severity === "error")
      .map((problem) => [problem.code, problem.address, problem.params]),
  ).toEqual([]);
  return assess(document, knowledge, DAY, { model });
}

describe.each(cases)("%s", (id, list) => {
  it.each(list.map((one) => [one.case, one] as const))("%s", (_, one) => {
    const result = assessed(one.document, one.model);
    const found = Object.fromEntries(
      Object.keys(one.expect).map((wanted) => [wanted, result.judged.finding(wanted)?.status ?? "no such finding"]),
    );
    expect(found).toEqual(one.expect);
    const asked = Object.keys(one.expect).flatMap((wanted) => openFields(result, wanted));
    for (const address of one.asks ?? []) expect(asked).toContain(address);
  });

  it("fires on one, spares one and reads only what exists", () => {
    const outcomes = new Set(
      list.flatMap((one) =>
        Object.entries(one.expect)
          .filter(([wanted]) => wanted.startsWith(`${id}@`))
          .map(([, status]) => status),
      ),
    );
    const fires = ["raised", "gap", "partly"].some((status) => outcomes.has(status));
    const spares = ["cleared", "met", "not-relevant"].some((status) => outcomes.has(status));
    expect({ fires, spares }).toEqual({ fires: true, spares: true });
    const rule = knowledge.concerns.get(id) ?? knowledge.recommendations.get(id);
    expect(rule === undefined ? [] : factsIn(rule.applies).length).not.toEqual(0);
  });
});

function openFields(result: Assessment, id: string): string[] {
  const finding = result.judged.finding(id);
  if (finding === undefined) return [];
  const { applies, decided } = result.judged.derive(finding);
  return [applies, ...(decided === undefined ? [] : [decided])].flatMap((one) => {
    const grounds = groundsOf(one.because);
    return [
      ...grounds.missing.map((at) => `${at.entity}.${at.field}`),
      ...grounds.parts.map((part) => `${part.of}.${part.part}`),
    ];
  });
}
