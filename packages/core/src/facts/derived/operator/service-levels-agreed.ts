import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Is it agreed how often and how long the connection may be down? */
export const serviceLevelsAgreed: Fact<"network", boolean> = {
  id: "service_levels_agreed",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "service_levels", read),
};
