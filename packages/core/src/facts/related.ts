import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Related } from "./fact.ts";
import { and, known, notKnown, or, type Known } from "./known.ts";

/** Is it so for one of them? Unknown where there may be more than are listed and none of the listed ones decides. */
export function some<R extends Kind>(of: Related<R>, ask: (member: Entity<R>) => Known<boolean>): Known<boolean> {
  const end = of.open === undefined ? known(false, of.because) : notKnown(of.open);
  return of.members.length === 0 ? end : or(...of.members.map(ask), end);
}

/** Is it so for every one of them? Yes for none at all; unknown where there may be more. */
export function every<R extends Kind>(of: Related<R>, ask: (member: Entity<R>) => Known<boolean>): Known<boolean> {
  const end = of.open === undefined ? known(true, of.because) : notKnown(of.open);
  return of.members.length === 0 ? end : and(...of.members.map(ask), end);
}

/** Is there one at all? */
export const exists = <R extends Kind>(of: Related<R>): Known<boolean> => some(of, () => known(true, of.because));

/** Only those that a plain test on the drawn document keeps; what may be missing stays open. */
export function only<R extends Kind>(of: Related<R>, keep: (member: Entity<R>) => boolean): Related<R> {
  return { ...of, members: of.members.filter(keep) };
}
