import { truth, type Fact } from "../../fact.ts";
import { isOneOf, saidEverywhere } from "../../said-in-unit.ts";

const SOME: readonly string[] = ["memory-safe", "checked", "partly-checked"];

/** Is no own code of the unit left without any check of its language? */
export const languagePartlyChecked: Fact<"component", boolean> = {
  id: "language_partly_checked",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidEverywhere(subject, "language_safety", isOneOf("language_safety", SOME, read), read),
};
