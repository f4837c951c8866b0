import { and, known, not } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { exists } from "../../related.ts";
import { whole } from "../../roles/parts.ts";

/** Is it a whole endpoint as it is delivered: of the endpoint ecosystem and part of nothing? */
export const isUnit: Fact<"component", boolean> = {
  id: "is_unit",
  of: "component",
  domain: truth,
  byClass: (record) => (record.ecosystem === "endpoint" ? undefined : false),
  derive: (subject, read) => {
    const record = read.classOf(subject);
    const endpoint = known(record.ecosystem === "endpoint", { on: "knowledge", record: record.id, what: "ecosystem" });
    return and(endpoint, not(exists(read.related(subject, whole))));
  },
};
