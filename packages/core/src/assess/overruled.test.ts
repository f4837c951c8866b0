import { describe, expect, it } from "vitest";
import { parse } from "../read/parse.ts";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { overruling } from "./overruled.ts";

const written = (status: string, law: string): string => `format: sekisho/1
system: {name: case}
people: {eva: {name: Eva}}
components:
  mcu: {class: microcontroller}
decisions:
  law:
    recommendation: R1
    applies_to: [mcu]
    status: ${status}
    by: eva
    since: 2026-11-02
${law}`;

const LAW = "    overruled_by: {law: Radio law, where: JP}\n";

/** The id of the decision that overrules the finding R1@mcu. */
function overruledBy(status: string, law: string): string | undefined {
  const { document } = parse([{ path: "sekisho.yaml", bytes: written(status, law) }], tinyKnowledge);
  const finding = { id: "R1@mcu", rule: { id: "R1" }, subject: { id: "mcu" } };
  return overruling(finding, document.entities.decision)?.id;
}

describe("overruled by law", () => {
  it("takes a finding out where the decision names the law and the country", () => {
    expect(overruledBy("overruled", LAW)).toBe("law");
  });

  it("leaves it where no law is named, or where the decision says something else", () => {
    expect(overruledBy("overruled", "")).toBeUndefined();
    expect(overruledBy("rejected", LAW)).toBeUndefined();
  });
});
