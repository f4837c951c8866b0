import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { opensOthers } from "../facts/derived/identity/opens-others.ts";
import { reachableFrom } from "../facts/derived/reach/reachable-from.ts";
import { isUnknown } from "../facts/known.ts";
import { positionsOf } from "../facts/reach-direct.ts";
import { carriesCredentials, provesBy } from "../facts/roles/flows.ts";
import { holdsCredentials, keptIn } from "../facts/roles/holding.ts";
import { allParts } from "../facts/roles/parts.ts";
import { ratings, type Weight } from "./rating.ts";
import { insideService } from "../facts/service-scope.ts";
import { deliveredAround } from "../facts/unit-traffic.ts";

/** How much lies open at a subject, as far as it is certain: what nobody stated makes nothing more urgent. */
export interface Exposure {
  /** Does one success there reach more than one unit: a value that units share, or a service that serves them all? */
  readonly opensMany: boolean;
  /** How near the attacker stands who can try from farthest away: `distance` of the position, small is far away. */
  readonly distance: number;
}

const NOWHERE = Number.MAX_SAFE_INTEGER;

/** Tells for a subject what lies open there. Kept by subject: many findings share one. */
export function exposureIn({ read, knowledge }: Evaluation): (subject: Entity<Kind>) => Exposure {
  const distanceOf = (position: string): number => knowledge.positions.get(position)?.distance ?? NOWHERE;
  const nearest = (positions: Iterable<readonly [string, { readonly value: unknown }]>): number =>
    Math.min(NOWHERE, ...[...positions].flatMap(([position, is]) => (is.value === true ? [distanceOf(position)] : [])));
  const shared = (one: Entity<"credential">): boolean => read.fact(opensOthers, one).value === true;
  const kept = new Map<string, Exposure>();

  const ofComponent = (one: Entity<"component">): Exposure => {
    const reach = read.fact(reachableFrom, one).value;
    const around = deliveredAround(one, read);
    const parts = [around, ...read.related(around, allParts).members];
    const holdsShared = (): boolean => parts.some((part) => read.related(part, holdsCredentials).members.some(shared));
    return {
      opensMany: insideService(one, read) || holdsShared(),
      distance: isUnknown(reach) ? NOWHERE : nearest(reach.members),
    };
  };
  const find = (subject: AnyEntity | undefined): Exposure => {
    if (isKind(subject, "component")) return ofComponent(subject);
    if (isKind(subject, "flow")) {
      const used = [...read.related(subject, provesBy).members, ...read.related(subject, carriesCredentials).members];
      return { opensMany: used.some(shared), distance: nearest(positionsOf(subject, read)) };
    }
    if (isKind(subject, "credential")) {
      const places = read.related(subject, keptIn).members.map((place) => of(place).distance);
      return { opensMany: shared(subject), distance: Math.min(NOWHERE, ...places) };
    }
    return { opensMany: false, distance: NOWHERE };
  };
  const of = (subject: Entity<Kind>): Exposure => {
    let found = kept.get(subject.id);
    if (found === undefined) kept.set(subject.id, (found = find(read.entity(subject.id))));
    return found;
  };
  return of;
}

/** What ordering needs of a finding. */
interface Urgent {
  readonly subject: Entity<Kind>;
  readonly weight: Weight;
  readonly answers: number;
  readonly exposure: Exposure;
}

/** Rank of the rating; where one success opens many units, a finding ranks one step higher. */
const rankOf = ({ weight, exposure }: Urgent): number => ratings.indexOf(weight.rating) - (exposure.opensMany ? 1 : 0);

/**
 * Most urgent first: by rank; in a rank the first finding of every subject, then the second, so that the head of the list
 * shows where a product is open and not one part of it five times; then what opens many units, what lies nearer to far-away
 * attackers, and what answers more concerns.
 */
export function byUrgency<T extends Urgent>(all: readonly T[]): readonly T[] {
  const ranked = all.map((one) => ({ one, rank: rankOf(one) }));
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.one.exposure.opensMany) - Number(a.one.exposure.opensMany) ||
      a.one.exposure.distance - b.one.exposure.distance ||
      b.one.answers - a.one.answers,
  );
  const turns = new Map<string, number>();
  return ranked
    .map(({ one, rank }, place) => {
      const key = `${String(rank)} ${one.subject.id}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { one, rank, turn, place };
    })
    .sort((a, b) => a.rank - b.rank || a.turn - b.turn || a.place - b.place)
    .map(({ one }) => one);
}
