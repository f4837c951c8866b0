import { truth, type GraphFact } from "../../fact.ts";
import { and } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { leavesUnit } from "../identity/leaves-unit.ts";
import { carriesPersonalData } from "./carries-personal-data.ts";

/** Does personal data travel between the things that are drawn? */
export const personalDataTravels: GraphFact<"system", boolean> = {
  id: "personal_data_travels",
  of: "system",
  domain: truth,
  survey: (all) => (subject, read) =>
    some({ members: all.of("flow"), because: drawn("flows", subject.id) }, (flow) =>
      and(read.fact(leavesUnit, flow), read.fact(carriesPersonalData, flow)),
    ),
};
