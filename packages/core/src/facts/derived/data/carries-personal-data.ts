import { truth, type Fact } from "../../fact.ts";
import { someCargo } from "../../personal-data.ts";
import { personalData } from "./personal-data.ts";

/** Does personal data run in the flow, in either direction? */
export const carriesPersonalData: Fact<"flow", boolean> = {
  id: "carries_personal_data",
  of: "flow",
  domain: truth,
  derive: (subject, read) => someCargo(subject, (data) => read.fact(personalData, data), read),
};
