import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Is each line limited to what the units need? */
export const linesLimited: Fact<"network", boolean> = {
  id: "lines_limited",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "line_limits", read),
};
