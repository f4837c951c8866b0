import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";

const roaming = field<"network", boolean>("network", "roaming");

/** Are units used in networks of other operators, abroad for instance? */
export const unitsRoam: Fact<"network", boolean> = {
  id: "units_roam",
  of: "network",
  domain: truth,
  derive: (subject, read) => read.stated(subject, roaming),
};
