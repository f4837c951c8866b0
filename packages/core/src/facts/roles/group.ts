import type { Entity } from "../../model/document.ts";
import type { Kind } from "../../model/kinds.ts";
import type { Because } from "../known.ts";
import type { Related } from "../fact.ts";

/** Collects entities by the id they refer to, in document order. */
export function grouped<R extends Kind>(
  members: readonly Entity<R>[],
  refersTo: (member: Entity<R>) => readonly string[],
): ReadonlyMap<string, Entity<R>[]> {
  const byTarget = new Map<string, Entity<R>[]>();
  for (const member of members) {
    for (const target of new Set(refersTo(member))) {
      const list = byTarget.get(target);
      if (list === undefined) byTarget.set(target, [member]);
      else list.push(member);
    }
  }
  return byTarget;
}

/** A relation that holds exactly as drawn: what is not written does not exist. */
export const asDrawn = <R extends Kind>(members: readonly Entity<R>[], what: string, of: string): Related<R> => ({
  members,
  because: drawn(what, of),
});

export const drawn = (what: string, of: string): Because => ({ on: "as-drawn", what, of });
