import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";

/** Is it a part of the service on which the organisation deploys programs, so that one can ask whether they are genuine? */
export const deploysCode: Fact<"component", boolean> = {
  id: "deploys_code",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  derive: (subject, read) =>
    and(
      isServiceNode(subject, read),
      known(read.has(subject, "images_signed") && read.has(subject, "integrity_measured"), {
        on: "knowledge",
        record: read.classOf(subject).id,
        what: "images_signed",
      }),
    ),
};
