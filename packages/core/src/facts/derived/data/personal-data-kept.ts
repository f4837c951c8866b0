import { truth, type GraphFact } from "../../fact.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { insideService } from "../../service-scope.ts";
import { holdsPersonalData } from "./holds-personal-data.ts";

/** Does the service of the organisation keep personal data anywhere? */
export const personalDataKept: GraphFact<"system", boolean> = {
  id: "personal_data_kept",
  of: "system",
  domain: truth,
  survey: (all, read) => {
    const members = all.of("component").filter((one) => insideService(one, read));
    return (subject, reader) =>
      some({ members, because: drawn("components", subject.id) }, (one) => reader.fact(holdsPersonalData, one));
  },
};
