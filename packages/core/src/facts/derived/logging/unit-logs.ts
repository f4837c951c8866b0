import { setOf, type Fact } from "../../fact.ts";
import { isUnknown, known, or, type Known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { allParts } from "../../roles/parts.ts";
import { contains, openSet, type SetOf } from "../../set-of.ts";

const EVENTS = [
  "start",
  "failed-check",
  "login",
  "access",
  "administration",
  "configuration",
  "update",
  "tampering",
  "network",
] as const;

/** Events that a unit records. The unit speaks for its parts; a part that says more itself adds to it. */
export const unitLogs: Fact<"component", SetOf> = {
  id: "unit_logs",
  of: "component",
  domain: setOf(...EVENTS),
  derive: (subject, read) => {
    const because = drawn("parts", subject.id);
    const parts = read.related(subject, allParts).members.filter((one) => read.has(one, "logs"));
    const said = parts.map((one) => read.words(one, "logs")).filter((words) => !isUnknown(words.value));
    const sets = [read.words(subject, "logs"), ...said].map(openSet);
    const nothing: Known<boolean> = known(false, because);
    return known(
      {
        members: new Map(EVENTS.map((event) => [event, or(nothing, ...sets.map((one) => contains(one, event)))])),
        rest: nothing,
      },
      because,
    );
  },
};
