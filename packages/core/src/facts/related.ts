import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Related } from "./fact.ts";
import { known, undecided, type Known } from "./known.ts";

/** Is it so for one of them? Unknown where there may be more than are listed and none of the listed ones decides. */
export const some = <R extends Kind>(of: Related<R>, ask: (member: Entity<R>) => Known<boolean>): Known<boolean> =>
  over(of, ask, true);

/** Is it so for every one of them? Yes for none at all; unknown where there may be more. */
export const every = <R extends Kind>(of: Related<R>, ask: (member: Entity<R>) => Known<boolean>): Known<boolean> =>
  over(of, ask, false);

/** Asks one after the other until one decides: a set may be as large as the document. */
function over<R extends Kind>(
  of: Related<R>,
  ask: (member: Entity<R>) => Known<boolean>,
  deciding: boolean,
): Known<boolean> {
  const answers: Known<boolean>[] = [];
  for (const member of of.members) {
    const one = ask(member);
    if (one.value === deciding) return one;
    answers.push(one);
  }
  return undecided(answers, deciding, of.because, of.open);
}

/** Is there one at all? */
export const exists = <R extends Kind>(of: Related<R>): Known<boolean> => some(of, () => known(true, of.because));

/** Only those that a plain test on the drawn document keeps; what may be missing stays open. */
export function only<R extends Kind>(of: Related<R>, keep: (member: Entity<R>) => boolean): Related<R> {
  return { ...of, members: of.members.filter(keep) };
}
