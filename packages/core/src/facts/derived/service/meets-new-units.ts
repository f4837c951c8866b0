import { truth, type GraphFact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";
import { serviceGroups } from "../../service-groups.ts";

/** Is it a part of the service to which units connect for the first time? As drawn, of classes that can answer for it. */
export const meetsNewUnits: GraphFact<"component", boolean> = {
  id: "meets_new_units",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  survey: (_all, read) => {
    const groups = read.step(serviceGroups, read.system);
    return (subject, reader) =>
      and(
        isServiceNode(subject, reader),
        known(read.has(subject, "first_contact"), {
          on: "knowledge",
          record: read.classOf(subject).id,
          what: "first_contact",
        }),
        known(
          groups(subject).some((group) => group.hasEndpoint),
          drawn("flows", subject.id),
        ),
      );
  },
};
