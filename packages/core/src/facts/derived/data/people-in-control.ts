import { truth, type Fact } from "../../fact.ts";
import { somewherePeopleLook } from "../../privacy-surfaces.ts";

/** Can people see, limit and delete their data somewhere? */
export const peopleInControl: Fact<"component", boolean> = {
  id: "people_in_control",
  of: "component",
  domain: truth,
  derive: (subject, read) => somewherePeopleLook(subject, "privacy_controls", read),
};
