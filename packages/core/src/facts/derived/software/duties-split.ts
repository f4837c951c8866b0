import { truth, type Fact } from "../../fact.ts";
import { isSo, saidEverywhere } from "../../said-in-unit.ts";

/** Are reading foreign input, keeping keys and moving things apart, in programs with rights of their own? */
export const dutiesSplit: Fact<"component", boolean> = {
  id: "duties_split",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidEverywhere(subject, "split_by_duty", isSo("split_by_duty", read), read),
};
