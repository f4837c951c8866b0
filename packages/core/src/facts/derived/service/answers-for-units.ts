import { truth, type GraphFact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";
import { serviceGroups } from "../../service-groups.ts";

/** Is it a part of the service that deals with units and can measure how they behave? As drawn. */
export const answersForUnits: GraphFact<"component", boolean> = {
  id: "answers_for_units",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  survey: (_all, read) => {
    const groups = read.step(serviceGroups, read.system);
    return (subject, reader) =>
      and(
        isServiceNode(subject, reader),
        known(read.has(subject, "endpoint_metrics"), {
          on: "knowledge",
          record: read.classOf(subject).id,
          what: "endpoint_metrics",
        }),
        known(
          groups(subject).some((group) => group.hasEndpoint),
          drawn("flows", subject.id),
        ),
      );
  },
};
