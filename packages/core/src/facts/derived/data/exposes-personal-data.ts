import { truth, type Fact } from "../../fact.ts";
import { not } from "../../known.ts";
import { flowsAround } from "../../personal-data.ts";
import { some } from "../../related.ts";
import { personalDataProtectedInTransit } from "./personal-data-protected-in-transit.ts";

/** Can others than the rightful end read personal data on a flow of this component? */
export const exposesPersonalData: Fact<"component", boolean> = {
  id: "exposes_personal_data",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(flowsAround(subject, read), (flow) => not(read.fact(personalDataProtectedInTransit, flow))),
};
