import { assess, factsIn, groundsOf, parse, type Assessment } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadKnowledge, loadRecords } from "./load.ts";

const knowledge = loadKnowledge();
const { cases } = loadRecords();

function assessed(fragment: Readonly<Record<string, unknown>>): Assessment {
  const text = stringify({ format: "sekisho/1", system: { name: "case" }, ...fragment });
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes: text }], knowledge);
  const errors = problems.filter((problem) => problem.severity === "error");
  expect(errors.map((problem) => [problem.code, problem.address, problem.params])).toEqual([]);
  return assess(document, knowledge, "2026-11-25");
}

/** Addresses that an open conflict waits for. */
function asked(result: Assessment, id: string): readonly string[] {
  const conflict = result.conflicts().find((one) => one.id === id);
  if (conflict === undefined) return [];
  return [conflict.applies, conflict.decided].flatMap(({ because }) =>
    groundsOf(because).missing.map((at) => `${at.entity}.${at.field}`),
  );
}

const advice = [...knowledge.conflicts.values(), ...knowledge.purchases.values()];

describe.each(advice.map((one) => [one.id, one] as const))("%s", (id, record) => {
  const list = cases.get(id) ?? [];

  it.each(list.map((one) => [one.case, one] as const))("%s", (_, one) => {
    const result = assessed(one.document);
    const found = new Map<string, string>([...result.conflicts(), ...result.offers()].map((of) => [of.id, of.status]));
    const wanted = Object.keys(one.expect);
    expect(Object.fromEntries(wanted.map((of) => [of, found.get(of) ?? "not-relevant"]))).toEqual(one.expect);
    for (const address of one.asks ?? []) expect(wanted.flatMap((of) => asked(result, of))).toContain(address);
  });

  it("has a case where it holds, one that it spares and one that it asks about, and names what exists", () => {
    const outcomes = new Set(list.flatMap((one) => Object.values(one.expect)));
    expect(outcomes.has("raised") || outcomes.has("offered")).toBe(true);
    expect(outcomes.has("cleared") || outcomes.has("in-use")).toBe(true);
    expect(outcomes.has("not-relevant") && outcomes.has("unknown")).toBe(true);
    const named = record.kind === "conflict" ? record.between : record.meets.map((one) => one.recommendation);
    expect(named.filter((one) => !knowledge.recommendations.has(one))).toEqual([]);
    expect(factsIn(record.applies).length).toBeGreaterThan(0);
  });
});
