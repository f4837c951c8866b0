import { describe, expect, it } from "vitest";
import { fieldQuestion } from "./field-questions.ts";

const LAYERS = ["link", "transport", "application"];
const FIELDS = ["encryption", "integrity", "forward_secrecy", "replay"];
const ENDS = ["authentication.from_proves", "authentication.to_proves"];

describe("field questions", () => {
  it.each(LAYERS)("say in words everything that is asked of the protection on a layer: %s", (layer) => {
    for (const field of [...FIELDS, ...ENDS]) {
      const asked = (["en", "ja"] as const).map((language) =>
        fieldQuestion("flow", `protection.${layer}.${field}`, language),
      );
      expect(asked).not.toContain(undefined);
    }
  });

  it("suppose nothing of the other layers when they ask about the application", () => {
    expect(fieldQuestion("flow", "protection.application", "en")).not.toMatch(/as well/);
  });
});
