import { models } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { example } from "../testing/assessment.ts";
import { jsonOf } from "./assessment.ts";
import { assessmentOutput, assessmentSchema } from "./schema.ts";

describe("the assessment as JSON", () => {
  it.each(models)("is what its schema says, no field more and no field less (%s)", (model) => {
    const printed: unknown = JSON.parse(jsonOf(example(model)));
    expect(assessmentOutput.parse(printed)).toEqual(printed);
  });

  it("counts, and says of a concern where it leads and of an open finding who decided on it", () => {
    const { counts, findings } = assessmentOutput.parse(JSON.parse(jsonOf(example())));
    expect(counts.certain).toBe(counts.status.raised + counts.status.gap + counts.status.partly);
    expect(counts.possible).toBe(counts.certain + counts.status.unknown);
    expect(findings.find((one) => one.id === "C_1@unit")).toMatchObject({
      status: "raised",
      leads_to: ["R_6.1", "X_9.9"],
      rests_on: ["unit.properties.locked"],
      assumptions: ["cheap"],
      unchecked: ["number", "title", "level"],
    });
    expect(findings.find((one) => one.id === "R_6.1@unit")?.decided_by).toEqual([
      { id: "leave-it", status: "rejected" },
    ]);
  });

  it("says what a decision settled and which assumptions are in use", () => {
    const { settled, assumptions } = assessmentOutput.parse(JSON.parse(jsonOf(example("planned"))));
    expect(settled).toContainEqual({ finding: "R_6.1@server", decisions: ["lock-it"] });
    expect(assumptions).toEqual([{ id: "cheap", findings: ["C_1@unit", "R_6.1@unit", "R_6.2@unit"] }]);
  });

  it("has a published schema that lets later fields pass", () => {
    const schema = assessmentSchema();
    expect(schema).toMatchObject({ title: "sekisho/assessment/1", type: "object" });
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });
});
