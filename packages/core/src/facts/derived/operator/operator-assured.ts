import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Was proof seen of how the operator secures his network, staff and links? */
export const operatorAssured: Fact<"network", boolean> = {
  id: "operator_assured",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "operator_certified", read),
};
