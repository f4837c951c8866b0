import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it the platform through which lines are managed? */
export const isLinePortal: Fact<"component", boolean> = {
  id: "is_line_portal",
  of: "component",
  domain: truth,
  byClass: (record) => record.id === "connectivity-platform",
  derive: (subject, read) => {
    const { id } = read.classOf(subject);
    return known(id === "connectivity-platform", { on: "knowledge", record: id, what: "class" });
  },
};
