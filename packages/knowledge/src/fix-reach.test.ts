import { assess, fixReach, isUnknown, parse } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

/** Where the remedy of a finding about a lamp still gets to. */
function reachOf(id: string, stage: string | undefined, updateBy: readonly string[] | undefined): string {
  const text = stringify({
    format: "sekisho/1",
    system: { name: "case", ...(stage === undefined ? {} : { stage }) },
    components: {
      lamp: { class: "endpoint", ...(updateBy === undefined ? {} : { properties: { update_by: updateBy } }) },
      soc: { class: "microcontroller", part_of: "lamp" },
    },
  });
  const { document } = parse([{ path: "sekisho.yaml", bytes: text }], knowledge);
  const { judged, evaluation } = assess(document, knowledge, "2026-11-25");
  const finding = judged.finding(id);
  const reach = finding === undefined ? undefined : fixReach(finding, evaluation);
  return reach === undefined ? "-" : isUnknown(reach.value) ? "unknown" : reach.value;
}

describe("which units a fix still gets to", () => {
  it.each([
    ["software, while it is designed", "CLP13_7.11@lamp", "design", ["none"], "before-delivery"],
    ["software, in the field, over the air", "CLP13_7.11@lamp", "deployed", ["own-link"], "over-the-air"],
    ["software, in the field, with a tool", "CLP13_7.11@lamp", "deployed", ["service-tool"], "by-hand"],
    ["software, in the field, without any update", "CLP13_7.11@lamp", "deployed", ["none"], "new-units-only"],
    ["software, in the field, nobody said how", "CLP13_7.11@lamp", "deployed", undefined, "unknown"],
    ["software, nobody said at which stage", "CLP13_7.11@lamp", undefined, ["own-link"], "unknown"],
    ["hardware, while a prototype is tried", "CLP13_8.7@soc", "prototype", ["own-link"], "before-delivery"],
    ["hardware, while it is made", "CLP13_8.7@soc", "production", ["own-link"], "next-batch"],
    ["hardware, in the field, whatever an update carries", "CLP13_8.7@soc", "deployed", ["own-link"], "new-units-only"],
    ["a matter of the organisation", "CLP13_7.12@lamp", "deployed", ["none"], "no-unit-changes"],
    ["a concern is no remedy", "CLP13_Q5.11@lamp", "deployed", ["own-link"], "-"],
  ])("%s", (_, id, stage, updateBy, expected) => {
    expect(reachOf(id, stage, updateBy)).toBe(expected);
  });
});
