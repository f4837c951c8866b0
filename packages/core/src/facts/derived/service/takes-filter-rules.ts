import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";

/** Is it a part of the service whose traffic can be limited by rules of its own? */
export const takesFilterRules: Fact<"component", boolean> = {
  id: "takes_filter_rules",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  derive: (subject, read) =>
    and(
      isServiceNode(subject, read),
      known(
        read.has(subject, "ingress_rules") && read.has(subject, "egress_rules") && read.has(subject, "default_deny"),
        {
          on: "knowledge",
          record: read.classOf(subject).id,
          what: "ingress_rules",
        },
      ),
    ),
};
