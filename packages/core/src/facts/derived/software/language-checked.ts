import { truth, type Fact } from "../../fact.ts";
import { isOneOf, saidEverywhere } from "../../said-in-unit.ts";

/** Is all own code written in a memory-safe language, or held to rules that tools check? */
export const languageChecked: Fact<"component", boolean> = {
  id: "language_checked",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    saidEverywhere(subject, "language_safety", isOneOf("language_safety", ["memory-safe", "checked"], read), read),
};
