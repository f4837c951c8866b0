import type { Assessment, Finding } from "@sekisho/core";
import { languages, type Language } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { example } from "./testing/assessment.ts";
import { explanationOf } from "./text/explanation.ts";
import { derivationOf, type DerivationPart, type Step } from "./shared/derivation.ts";

function finding({ judged }: Assessment, id: string): Finding {
  const found = judged.finding(id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
}

const partsOf = (id: string, language: Language = "en"): readonly DerivationPart[] => {
  const assessment = example();
  return derivationOf(assessment, finding(assessment, id), language);
};
const flat = (steps: readonly Step[]): readonly Step[] => steps.flatMap((one) => [one, ...flat(one.under)]);

describe("a derivation", () => {
  it.each(languages)("is the same in a report and at the command line (%s)", (language) => {
    const assessment = example();
    const one = finding(assessment, "R_6.2@unit");
    const text = explanationOf(assessment, one, { language, width: 400, path: "." });
    for (const { title, steps } of derivationOf(assessment, one, language))
      for (const said of [title, ...flat(steps).map((step) => step.said)]) expect(text).toContain(said);
  });

  it("says what half is there only where it adds something", () => {
    expect(partsOf("R_6.2@unit").map((one) => one.title)).toEqual([
      "Applies because",
      "Decided by",
      "Partly met because",
    ]);
    expect(partsOf("R_6.2@inner").map((one) => one.title)).toEqual(["Applies because", "Decided by"]);
  });

  it("does not say of a truth that the other one was asked for", () => {
    const [, decided] = partsOf("R_6.1@unit");
    expect(decided?.steps.map((one) => one.said)).toEqual(["locked: no"]);
  });

  it("says nothing twice on one level", () => {
    for (const id of ["R_6.1@unit", "R_6.2@unit", "C_1@unit"])
      for (const { steps } of partsOf(id))
        for (const one of flat(steps)) {
          const said = one.under.map((each) => each.said);
          expect(new Set(said).size).toBe(said.length);
        }
  });
});
