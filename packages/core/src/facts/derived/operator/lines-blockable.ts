import { truth, type Fact } from "../../fact.ts";
import { agreedWithOperator } from "../../operator.ts";

/** Is it agreed who may have a line or a device blocked, and how it is undone? */
export const linesBlockable: Fact<"network", boolean> = {
  id: "lines_blockable",
  of: "network",
  domain: truth,
  derive: (subject, read) => agreedWithOperator(subject, "line_blocking", read),
};
