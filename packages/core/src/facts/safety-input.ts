import { isKind, type Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { and, not, or, type Known } from "./known.ts";
import { some } from "./related.ts";
import { carriedBy, carries, returns } from "./roles/flows.ts";
import { commandedBy, performedBy, reliesOnData } from "./roles/functions.ts";
import { deliveredAround } from "./unit-traffic.ts";
import { fromAuthenticated } from "./derived/identity/from-authenticated.ts";
import { leavesUnit } from "./derived/identity/leaves-unit.ts";
import { toAuthenticated } from "./derived/identity/to-authenticated.ts";

/** Does data reach a unit over a flow whose sender does not prove who it is? As drawn. */
export function arrivesUnproven(data: Entity<"data">, at: Entity<"component">, read: Reader): Known<boolean> {
  const around = deliveredAround(at, read);
  const isAt = (id: string): boolean => {
    const end = read.entity(id);
    return isKind(end, "component") && deliveredAround(end, read) === around;
  };
  return some(read.related(data, carriedBy), (flow) => {
    const inward = isAt(flow.value.to) && read.related(flow, carries).members.includes(data);
    const back = isAt(flow.value.from) && read.related(flow, returns).members.includes(data);
    const unproven = [
      ...(inward ? [not(read.fact(fromAuthenticated, flow))] : []),
      ...(back ? [not(read.fact(toAuthenticated, flow))] : []),
    ];
    return and(read.fact(leavesUnit, flow), or(...unproven));
  });
}

/** Does a function act on data whose sender does not prove who it is, at any of the parts that perform it? */
export const actsOnUnproven = (subject: Entity<"function">, read: Reader): Known<boolean> =>
  some(read.related(subject, performedBy), (part) =>
    or(
      some(read.related(subject, commandedBy), (data) => arrivesUnproven(data, part, read)),
      some(read.related(subject, reliesOnData), (data) => arrivesUnproven(data, part, read)),
    ),
  );
