import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Does the operator tell of faults and overload, to somebody who hears it? */
export const faultsAnnounced: Fact<"network", boolean> = {
  id: "faults_announced",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "fault_notices", read),
};
