import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { allParts } from "../../roles/parts.ts";

const PROPERTY = "third_party_code_reviewed";

/**
 * Is it software, or a module with software, that contains code of others: each program that is drawn, a modem, and a
 * device in which no program is drawn? As drawn.
 */
export const carriesForeignCode: Fact<"component", boolean> = {
  id: "carries_foreign_code",
  of: "component",
  domain: truth,
  byClass: (record) => (record.ecosystem === "endpoint" && record.properties.includes(PROPERTY) ? undefined : false),
  derive: (subject, read) => {
    const record = read.classOf(subject);
    const says = record.ecosystem === "endpoint" && read.has(subject, PROPERTY);
    if (!says || record.group !== "unit")
      return known(says, { on: "knowledge", record: record.id, what: says ? "group" : `lacks ${PROPERTY}` });
    const programs = read.related(subject, allParts).members.some((one) => read.has(one, PROPERTY));
    return known(!programs, { on: "as-drawn", what: "programs", of: subject.id });
  },
};
