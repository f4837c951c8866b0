import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Do both sides know whom to call in an attack? */
export const operatorReachable: Fact<"network", boolean> = {
  id: "operator_reachable",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "operator_contacts", read),
};
