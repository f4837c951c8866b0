import { truth, type Fact } from "../../fact.ts";
import { somewherePeopleLook } from "../../privacy-surfaces.ts";

/** Are people told somewhere which data is collected, for what, and who gets it? */
export const peopleInformed: Fact<"component", boolean> = {
  id: "people_informed",
  of: "component",
  domain: truth,
  derive: (subject, read) => somewherePeopleLook(subject, "privacy_notice", read),
};
