import { truth, type Fact } from "../../fact.ts";
import { isSo, saidAnywhere } from "../../said-in-unit.ts";

/** Does anybody learn that the unit was opened or changed: does it, or its casing, report that? */
export const tamperingReported: Fact<"component", boolean> = {
  id: "tampering_reported",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAnywhere(subject, "reports_tampering", isSo("reports_tampering", read), read),
};
