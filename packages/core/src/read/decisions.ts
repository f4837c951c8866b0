import type { Knowledge } from "../knowledge/knowledge.ts";
import { changeChecks, type ChangeDesk } from "./changes.ts";
import { linksOf, type Linked } from "./links.ts";
import type { Mishap } from "./mishap.ts";
import { subjectChecks } from "./subjects.ts";

/** What checks of decisions need: all entities as written, and the means to read what decisions would write. */
export interface DecisionDesk extends Pick<ChangeDesk, "formerly" | "checks" | "meanings" | "placeOf"> {
  readonly knowledge: Knowledge;
  readonly drawn: ReadonlyMap<string, Linked>;
  readonly others: ReadonlySet<string>;
}

/**
 * Checks decisions, in the order in which they are written: that what they are about exists, and that their changes could
 * be made. A change may build on what an earlier decision adds.
 */
export function decisionChecks(desk: DecisionDesk): (decision: Linked["value"]) => readonly Mishap[] {
  let checks: ((decision: Linked["value"]) => readonly Mishap[]) | undefined; // made for the first decision, if any
  const made = (): ((decision: Linked["value"]) => readonly Mishap[]) => {
    const entities = new Map(desk.drawn);
    const links = linksOf(entities, desk.formerly, desk.others);
    const changes = changeChecks({ ...desk, entities, links });
    const subjects = subjectChecks(desk.knowledge, entities, links);
    return (decision) => [...changes(decision), ...subjects(decision)];
  };
  return (decision) => (checks ??= made())(decision);
}
