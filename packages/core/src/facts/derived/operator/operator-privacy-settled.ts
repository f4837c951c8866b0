import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Is it settled who answers for place and traffic data that arise in the network? */
export const operatorPrivacySettled: Fact<"network", boolean> = {
  id: "operator_privacy_settled",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "operator_privacy_terms", read),
};
