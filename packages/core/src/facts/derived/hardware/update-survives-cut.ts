import { truth, type Fact } from "../../fact.ts";
import { truthSaid } from "../../said-at.ts";

/** Does the unit still work after an update that was cut off, as it or its update client says? */
export const updateSurvivesCut: Fact<"component", boolean> = {
  id: "update_survives_cut",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthSaid(subject, "update_interruption_safe", read, ["update-client"]),
};
