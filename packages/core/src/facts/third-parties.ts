import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import type { Reader, Related, Step } from "./fact.ts";
import type { Known } from "./known.ts";
import { some } from "./related.ts";
import { carriedBy, carries, returns } from "./roles/flows.ts";
import { asDrawn, drawn } from "./roles/group.ts";
import { sharedWith } from "./roles/functions.ts";

type Actor = Entity<"actor">;

/** The class of interfaces through which partners get data. */
export const PARTNER_INTERFACE = "third-party-api";
const filtered: Step<"system", Known<boolean>> = {
  of: "system",
  derive: (subject, read, all) => {
    const members = all.of("component").filter((one) => one.value.class === PARTNER_INTERFACE);
    return some(asDrawn(members, PARTNER_INTERFACE, subject.id), (one) => read.truth(one, "partner_filter"));
  },
};
/** Is an interface drawn through which partners get only what they may? */
export const filteredSomewhere = (read: Reader): Known<boolean> => read.step(filtered, read.system);

/** Those who use the product or make it work for the organisation itself; everybody else is a third party. */
const OWN: ReadonlySet<string> = new Set([
  "user",
  "bystander",
  "guest",
  "administrator",
  "staff",
  "installer",
  "attacker",
]);

/** Is it somebody outside: not the people who use the product and not the organisation's own? */
const isThirdParty = (one: AnyEntity | undefined): one is Extract<AnyEntity, { kind: "actor" }> =>
  isKind(one, "actor") && !OWN.has(one.value.kind);

/** A drawn flow that takes data to somebody outside, the end where he stands, and what sends it. */
export interface Outlet {
  readonly flow: Entity<"flow">;
  readonly end: "from" | "to";
  readonly actor: Actor;
  readonly sender: AnyEntity | undefined;
}

/** Drawn flows by which data reaches third parties. */
export function outletsOf(data: Entity<"data">, read: Reader): readonly Outlet[] {
  return read.related(data, carriedBy).members.flatMap((flow): readonly Outlet[] => {
    const [from, to] = [read.entity(flow.value.from), read.entity(flow.value.to)];
    if (isThirdParty(to) && read.related(flow, carries).members.includes(data)) {
      return [{ flow, end: "to", actor: to, sender: from }];
    }
    if (isThirdParty(from) && read.related(flow, returns).members.includes(data)) {
      return [{ flow, end: "from", actor: from, sender: to }];
    }
    return [];
  });
}

/** Third parties that data goes to, by word or by a drawn flow. Open where nobody said with whom it is shared. */
export function recipientsOf(data: Entity<"data">, read: Reader): Related<"actor"> {
  const shared = read.related(data, sharedWith);
  const outlets = outletsOf(data, read);
  const found = new Set<Actor>([
    ...shared.members.filter((one) => isThirdParty(one)),
    ...outlets.map((one) => one.actor),
  ]);
  const [first] = outlets;
  const because =
    first === undefined || shared.members.length > 0
      ? shared.because
      : ({ on: "line", at: { entity: first.flow.id, field: first.end }, is: first.actor.id } as const);
  const members = [...found];
  if (shared.open !== undefined) return { members, because, open: shared.open };
  return { members, because: members.length === 0 ? drawn("shared_with", data.id) : because };
}
