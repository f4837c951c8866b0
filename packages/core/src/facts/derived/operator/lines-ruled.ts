import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Is it laid down who may open, suspend, move and end lines? */
export const linesRuled: Fact<"network", boolean> = {
  id: "lines_ruled",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "subscription_rules", read),
};
