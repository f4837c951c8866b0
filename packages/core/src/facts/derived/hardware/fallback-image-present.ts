import { truth, type Fact } from "../../fact.ts";
import { STARTERS, wordSaid } from "../../said-at.ts";

/** Is there a sound image to go back to when the new one fails? */
export const fallbackImagePresent: Fact<"component", boolean> = {
  id: "fallback_image_present",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    wordSaid(subject, "fallback_image", ["recovery", "second-slot"], read, [...STARTERS, "operating-system"]),
};
