import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";

/** Is it a part of the service that administrators work on, so that one can ask how they reach it? */
export const administered: Fact<"component", boolean> = {
  id: "administered",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  derive: (subject, read) =>
    and(
      isServiceNode(subject, read),
      known(read.has(subject, "admin_path") && read.has(subject, "admin_multi_factor"), {
        on: "knowledge",
        record: read.classOf(subject).id,
        what: "admin_path",
      }),
    ),
};
