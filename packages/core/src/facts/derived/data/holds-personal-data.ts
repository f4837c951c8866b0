import { truth, type Fact } from "../../fact.ts";
import { someKept } from "../../personal-data.ts";
import { personalData } from "./personal-data.ts";

/** Does the component, or what is judged with it, keep personal data? */
export const holdsPersonalData: Fact<"component", boolean> = {
  id: "holds_personal_data",
  of: "component",
  domain: truth,
  derive: (subject, read) => someKept(subject, (data) => read.fact(personalData, data), read),
};
