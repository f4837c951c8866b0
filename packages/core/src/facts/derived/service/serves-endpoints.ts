import { truth, type GraphFact } from "../../fact.ts";
import { known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { serviceGroups } from "../../service-groups.ts";
import { insideService } from "../../service-scope.ts";

/** Does this part of the service deal with units, directly, through an app or through what stands before the service? As drawn. */
export const servesEndpoints: GraphFact<"component", boolean> = {
  id: "serves_endpoints",
  of: "component",
  domain: truth,
  survey: (_all, read) => {
    const groups = read.step(serviceGroups, read.system);
    return (subject, reader) =>
      known(
        insideService(subject, reader) && groups(subject).some((group) => group.hasEndpoint),
        drawn("flows", subject.id),
      );
  },
};
