import { known } from "../../known.ts";
import { oneOf, type Fact } from "../../fact.ts";

/** What sort of thing a component is: a whole unit, hardware, an interface, software, or a part of the service. */
export const componentGroup: Fact<"component", string> = {
  id: "component_group",
  of: "component",
  domain: oneOf("unit", "hardware", "interface", "software", "service-component", "system"),
  byClass: (record) => record.group,
  derive: (subject, read) => {
    const record = read.classOf(subject);
    return known(record.group, { on: "knowledge", record: record.id, what: "group" });
  },
};
