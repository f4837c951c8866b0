import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Are units kept to visited networks that protect them well enough? */
export const roamingControlled: Fact<"network", boolean> = {
  id: "roaming_controlled",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "roaming_limited", read),
};
