import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { flowsAround } from "../../personal-data.ts";
import { some } from "../../related.ts";
import { carriesPersonalData } from "./carries-personal-data.ts";
import { holdsPersonalData } from "./holds-personal-data.ts";

/** Does the component, with what is judged with it, keep, take in or send personal data? */
export const handlesPersonalData: Fact<"component", boolean> = {
  id: "handles_personal_data",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      read.fact(holdsPersonalData, subject),
      some(flowsAround(subject, read), (flow) => read.fact(carriesPersonalData, flow)),
    ),
};
