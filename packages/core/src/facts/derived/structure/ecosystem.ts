import { known } from "../../known.ts";
import { oneOf, type Fact } from "../../fact.ts";

/** Which of the guideline's two ecosystems a component belongs to; its class says. */
export const ecosystem: Fact<"component", string> = {
  id: "ecosystem",
  of: "component",
  domain: oneOf("endpoint", "service", "system"),
  byClass: (record) => record.ecosystem,
  derive: (subject, read) => {
    const record = read.classOf(subject);
    return known(record.ecosystem, { on: "knowledge", record: record.id, what: "ecosystem" });
  },
};
