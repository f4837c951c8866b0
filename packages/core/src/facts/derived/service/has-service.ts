import { truth, type GraphFact } from "../../fact.ts";
import { known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { insideService } from "../../service-scope.ts";

/** Is a service drawn that the organisation runs? As drawn. */
export const hasService: GraphFact<"system", boolean> = {
  id: "has_service",
  of: "system",
  domain: truth,
  survey: (all, read) => {
    const runs = all.of("component").some((one) => insideService(one, read));
    return (subject) => known(runs, drawn("components", subject.id));
  },
};
