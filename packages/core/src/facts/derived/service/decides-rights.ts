import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";

/** Is it a part of the service that decides who may do what? */
export const decidesRights: Fact<"component", boolean> = {
  id: "decides_rights",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  derive: (subject, read) =>
    and(
      isServiceNode(subject, read),
      known(read.has(subject, "authorisation_model"), {
        on: "knowledge",
        record: read.classOf(subject).id,
        what: "authorisation_model",
      }),
    ),
};
