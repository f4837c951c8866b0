import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { allParts } from "../../roles/parts.ts";
import { drawn } from "../../roles/group.ts";
import { unitHears } from "./unit-hears.ts";

/**
 * Does code of this part of a unit take messages from outside apart, so that a flaw in it could run an attacker's code?
 * Judged at the innermost drawn part of which one can ask how it was written.
 */
export const parsesMessages: Fact<"component", boolean> = {
  id: "parses_messages",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const record = read.classOf(subject);
    const asked = (one: typeof subject): boolean =>
      read.has(one, "language_safety") && read.has(one, "input_validation");
    return and(
      known(record.ecosystem === "endpoint" && asked(subject), {
        on: "knowledge",
        record: record.id,
        what: "language_safety",
      }),
      known(!read.related(subject, allParts).members.some(asked), drawn("parts", subject.id)),
      read.fact(unitHears, subject),
    );
  },
};
