import { truth, type Fact } from "../../fact.ts";
import { and, not } from "../../known.ts";
import { keepsServiceData } from "./keeps-service-data.ts";
import { tierSeparated } from "./tier-separated.ts";

/** Does one part serve, decide and keep at once? So it is where a part that is not apart from others keeps data or keys. */
export const dutiesMixed: Fact<"component", boolean> = {
  id: "duties_mixed",
  of: "component",
  domain: truth,
  derive: (subject, read) => and(not(read.fact(tierSeparated, subject)), read.fact(keepsServiceData, subject)),
};
