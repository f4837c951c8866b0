import { truth, type Fact } from "../../fact.ts";
import { bootScope, someHaving, wordIs } from "../../chip-scope.ts";

/** Is there a sound image to go back to when the new one fails? */
export const fallbackImagePresent: Fact<"component", boolean> = {
  id: "fallback_image_present",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    someHaving(
      bootScope(subject, read),
      "fallback_image",
      (one) => wordIs(one, "fallback_image", ["recovery", "second-slot"], read),
      read,
    ),
};
