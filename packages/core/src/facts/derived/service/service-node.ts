import { truth, type Fact } from "../../fact.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";

/** Is it a part of the service with a duty of its own? Rules about the service judge these and not what is drawn inside them a second time. */
export const serviceNode: Fact<"component", boolean> = {
  id: "service_node",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  derive: (subject, read) => isServiceNode(subject, read),
};
