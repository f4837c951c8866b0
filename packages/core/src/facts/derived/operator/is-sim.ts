import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it a SIM, of whatever form? */
export const isSim: Fact<"component", boolean> = {
  id: "is_sim",
  of: "component",
  domain: truth,
  byClass: (record) => record.id === "uicc",
  derive: (subject, read) => {
    const { id } = read.classOf(subject);
    return known(id === "uicc", { on: "knowledge", record: id, what: "class" });
  },
};
