import { truth, type Fact } from "../../fact.ts";
import { isOneOf, saidAnywhere } from "../../said-in-unit.ts";

/** Can data and keys be wiped from the unit for good when it is sold, repaired or scrapped? */
export const wipedAtEnd: Fact<"component", boolean> = {
  id: "wiped_at_end",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    saidAnywhere(subject, "decommissioning_wipe", isOneOf("decommissioning_wipe", ["complete"], read), read),
};
