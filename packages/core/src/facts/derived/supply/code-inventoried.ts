import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";

/** Is there a list of all programs and libraries of others in it, or in the device around it? */
export const codeInventoried: Fact<"component", boolean> = {
  id: "code_inventoried",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAround(subject, "sbom", read),
};
