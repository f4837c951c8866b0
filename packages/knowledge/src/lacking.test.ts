import { assess, parse, type Because } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

/** One component of a class of which nothing is said, in a device with a processor or by itself. */
function drawn(classId: string): Readonly<Record<string, unknown>> {
  const record = knowledge.classes.get(classId);
  const part = record?.ecosystem === "endpoint" && record.group !== "unit";
  return part
    ? {
        device: { class: "endpoint" },
        cpu: { class: "processor", part_of: "device" },
        one: { class: classId, part_of: "device" },
      }
    : { one: { class: classId } };
}

const leaves = (one: Because): readonly Because[] =>
  one.on === "all" ? one.of.flatMap(leaves) : one.on === "fact" ? leaves(one.why) : [one];

const classes = [...knowledge.classes.values()].filter((one) => one.id !== "system").map((one) => one.id);

describe("a property that a class does not have", () => {
  it.each(classes)("makes no finding of a component that is only drawn: %s", (classId) => {
    const text = stringify({ format: "sekisho/1", system: { name: "case" }, components: drawn(classId) });
    const { document } = parse([{ path: "sekisho.yaml", bytes: text }], knowledge);
    const { judged } = assess(document, knowledge, "2026-11-25");
    const bad = [...judged.findings((status) => status === "gap" || status === "raised" || status === "partly")];
    const baseless = bad.filter((finding) => {
      const decided = judged.derive(finding).decided;
      const why = decided === undefined ? [] : leaves(decided.because);
      return why.some((one) => one.on === "knowledge" && one.what.startsWith("lacks"));
    });
    expect(baseless.map((finding) => finding.id)).toEqual([]);
  });
});
