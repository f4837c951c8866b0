import { assess, parse } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

function harm(text: string, id: string, name: string): unknown {
  const bytes = `format: sekisho/1\nsystem: {name: case, currency: JPY}\n${text}`;
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], knowledge);
  expect(problems.map((problem) => [problem.code, problem.address])).toEqual([]);
  const subject = document.byId.get(id);
  if (subject === undefined) throw new Error(`no entity ${id}`);
  return assess(document, knowledge, "2026-11-25").evaluation.byName(subject, name).value;
}

const LOCK = `
data:
  command: {categories: [command]}
  diary: {harms: {disclosed: {privacy: moderate}, altered: {safety: negligible}}}
  hint: {}
functions:
  unlock: {by: [motor], commanded_by: [command], harms: {misused: {safety: severe}}}
credentials:
  key: {kind: psk}
  spare: {kind: psk}
components:
  lock: {class: endpoint}
  motor: {class: actuator, part_of: lock}
  chip: {class: microcontroller, part_of: lock, holds: [diary]}
  app: {class: mobile-app, holds: [diary]}
  cloud: {class: application-tier, holds: [hint]}
flows:
  order: {from: app, to: chip, carries: [command], protection: {application: {authentication: {from_proves: key}}}}
  sync: {from: app, to: cloud, carries: [diary, unknown]}
`;

describe("harm at stake", () => {
  it.each([
    ["diary", "data_harm", "moderate"],
    ["command", "data_harm", "severe"],
    ["unlock", "function_harm", "severe"],
    ["order", "flow_harm", "severe"],
    ["sync", "flow_harm", "moderate"],
    ["key", "credential_harm", "severe"],
    ["spare", "credential_harm", "unstated"],
    ["chip", "harm_at_stake", "severe"],
    ["lock", "harm_at_stake", "severe"],
    ["cloud", "harm_at_stake", "moderate"],
  ])("%s: %s is %s", (id, name, level) => {
    expect(harm(LOCK, id, name)).toBe(level);
  });

  it.each([
    ["{each: 1000}", "negligible"],
    ["{each: {min: 0, likely: 0, max: 200000}}", "major"],
    ["{each: {min: 0, likely: 1, max: 200000, currency: EUR}}", "severe"],
    ["{each: {min: 0, likely: 1, max: 5, currency: NOK}}", "unstated"],
    ["{fixed: 9000000, steps: [{from_units: 100, adds: 90000000}]}", "major"],
  ])("money by its high end: %s is %s", (amount, level) => {
    expect(harm(`data: {pulse: {harms: {lost: {financial: ${amount}}}}}`, "pulse", "data_harm")).toBe(level);
  });
});
