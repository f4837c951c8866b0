import { known } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";

/** Is it a trust anchor by its class: a part made to keep keys and use them without giving them away? */
export const isAnchor: Fact<"component", boolean> = {
  id: "is_anchor",
  of: "component",
  domain: truth,
  byClass: (record) => record.traits.anchor,
  derive: (subject, read) => {
    const record = read.classOf(subject);
    return known(record.traits.anchor, { on: "knowledge", record: record.id, what: "anchor" });
  },
};
