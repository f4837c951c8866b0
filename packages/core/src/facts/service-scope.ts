import { isKind, type Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Reader, Related, Role } from "./fact.ts";
import { and, isUnknown, known, not, notKnown, or, type Because, type Known } from "./known.ts";
import { allParts, whole } from "./roles/parts.ts";
import { flowsAt, usedBy } from "./roles/flows.ts";
import { drawn } from "./roles/group.ts";
import { holdsCredentials } from "./roles/holding.ts";
import { idsIn } from "./roles/references.ts";
import { some } from "./related.ts";
import { written } from "./stated.ts";

type Component = Entity<"component">;

/** The class whose components stand before a service and filter what reaches it. */
const FRONT_END = "security-front-end";
const over = field<"flow", string>("flow", "over");

/** Belongs to what the organisation runs as a service, not to a user's phone. */
export const insideService = (one: Component, read: Reader): boolean =>
  read.classOf(one).ecosystem === "service" && one.value.class !== "mobile-app";

export const isFrontEnd = (one: Component): boolean => one.value.class === FRONT_END;

/**
 * Is this a part of the service with a duty of its own? What is drawn inside another such part is judged with it,
 * unless somebody says that it runs on machines of its own.
 */
export function isServiceNode(subject: Component, read: Reader): Known<boolean> {
  const record = read.classOf(subject);
  const tiered = record.ecosystem === "service" && record.traits.tier !== "none";
  if (!tiered) return known(false, { on: "knowledge", record: record.id, what: "tier" });
  const around = serviceAround(subject, read);
  return around === undefined || read.truth(subject, "separate_tier").value === true
    ? known(true, drawn("part_of", subject.id))
    : known(false, drawn("part_of", subject.id));
}

/** The nearest service part with a tier around a component. */
function serviceAround(subject: Component, read: Reader): Component | undefined {
  for (let at = read.related(subject, whole).members[0]; at !== undefined; at = read.related(at, whole).members[0]) {
    const record = read.classOf(at);
    if (record.ecosystem === "service" && record.traits.tier !== "none") return at;
  }
  return undefined;
}

/** A service part and what is judged with it: its parts that are not service parts of their own. */
export const scopeOf = (subject: Component, read: Reader): readonly Component[] => [
  subject,
  ...read.related(subject, allParts).members.filter((part) => isServiceNode(part, read).value === false),
];

interface Meeting {
  readonly flow: Entity<"flow">;
  /** The component at the other end; none where an actor or anyone stands there. */
  readonly other: Component | undefined;
}

/** Flows between a service part (with what is judged with it) and everything else. */
export function meetings(subject: Component, read: Reader): readonly Meeting[] {
  const scope = scopeOf(subject, read);
  const inside = new Set(scope.map((one) => one.id));
  const met: Meeting[] = [];
  for (const member of scope) {
    for (const flow of read.related(member, flowsAt).members) {
      const id = flow.value.from === member.id ? flow.value.to : flow.value.from;
      if (inside.has(id)) continue;
      const other = read.entity(id);
      met.push({ flow, other: isKind(other, "component") ? other : undefined });
    }
  }
  return met;
}

/** Does a flow run over a network that anyone on the internet can reach? */
export function overInternet(flow: Entity<"flow">, read: Reader): Known<boolean> {
  const network = read.stated(flow, over);
  if (isUnknown(network.value)) return notKnown(network.because);
  const entity = read.entity(network.value);
  return known(isKind(entity, "network") && read.networkKind(entity).reach === "internet", network.because);
}

/** Front ends through which flows reach a service part. As drawn. */
export function frontEndsOf(subject: Component, read: Reader): Related<"component"> {
  const fronts = meetings(subject, read).flatMap((one) =>
    one.other !== undefined && isFrontEnd(one.other) ? [one.other] : [],
  );
  return { members: [...new Set(fronts)], because: drawn(FRONT_END, subject.id) };
}

/**
 * Parts of a class that serve a service part: those inside it or joined to it by a flow; where none is, all that are
 * drawn, because people draw a log store or the administration once and not with every line to it.
 */
export function serving(subject: Component, role: Role<"component", "component">, read: Reader): Related<"component"> {
  const everywhere = read.related(subject, role);
  const near = new Set<Component>(read.related(subject, allParts).members);
  for (const one of meetings(subject, read)) if (one.other !== undefined) near.add(one.other);
  const members = everywhere.members.filter((one) => near.has(one) && one !== subject);
  return members.length > 0
    ? { ...everywhere, members }
    : { ...everywhere, members: everywhere.members.filter((one) => one !== subject) };
}

const lacking = (subject: Component, property: string, read: Reader): Because => ({
  on: "knowledge",
  record: read.classOf(subject).id,
  what: `lacks ${property}`,
});

/** Is a yes/no property so for the part itself, or (drawn) for one that does this for it? */
export const ownOr = (
  subject: Component,
  property: string,
  others: Related<"component">,
  read: Reader,
): Known<boolean> =>
  or(
    read.truth(subject, property),
    some(others, (one) => read.truth(one, property)),
  );

/**
 * Does something hold of the part itself, or of every front end before it? A front end helps only where no flow from
 * the internet goes around it.
 */
export function ownOrFront(
  subject: Component,
  holds: (one: Component) => Known<boolean>,
  read: Reader,
): Known<boolean> {
  const fronts = frontEndsOf(subject, read);
  const before =
    fronts.members.length === 0
      ? known(false, fronts.because)
      : and(not(facesDirectly(subject, read)), ...fronts.members.map(holds));
  return or(holds(subject), before);
}

/** A yes/no property where the class has it; a class without it is not held to it. */
export const unlessLacking = (subject: Component, property: string, read: Reader): Known<boolean> =>
  read.has(subject, property) ? read.truth(subject, property) : known(true, lacking(subject, property, read));

/** One of some words of a property; a class without it has none of them. */
export const wordIn = (
  subject: Component,
  property: string,
  words: readonly string[],
  read: Reader,
): Known<boolean> => {
  const word = read.word(subject, property);
  return isUnknown(word.value) ? notKnown(word.because) : known(words.includes(word.value), word.because);
};

/** The tier of a component by its class. */
export const tierOf = (subject: Component, read: Reader): string => read.classOf(subject).traits.tier;

/** Does a flow from outside come in over the internet, with no front end between? */
export function facesDirectly(subject: Component, read: Reader): Known<boolean> {
  if (tierOf(subject, read) === "none" || !insideService(subject, read)) {
    return known(false, { on: "knowledge", record: read.classOf(subject).id, what: "tier" });
  }
  const scope = new Set(scopeOf(subject, read).map((one) => one.id));
  const outside = meetings(subject, read).filter(
    ({ flow, other }) =>
      (other === undefined || !insideService(other, read)) &&
      !(typeof flow.value.initiated_by === "string" && scope.has(flow.value.initiated_by)),
  );
  return outside.length === 0
    ? known(false, drawn("flows", subject.id))
    : or(...outside.map(({ flow }) => overInternet(flow, read)));
}

const LAYERS = ["link", "transport", "application"] as const;

/** Does an end of a flow prove itself by this credential, on any layer? */
const provesAt = (flow: Entity<"flow">, end: "from_proves" | "to_proves", credential: string): boolean =>
  LAYERS.some((layer) => idsIn(written(flow.value, ["protection", layer, "authentication", end])).includes(credential));

/** What a part holds. A class that by its nature stores nothing holds nothing unless somebody says what it holds. */
export function asStored<R extends "data" | "credential">(one: Component, held: Related<R>, read: Reader): Related<R> {
  const record = read.classOf(one);
  if (one.value.holds !== undefined || record.traits.stores) return held;
  return { members: [], because: { on: "knowledge", record: record.id, what: "stores" } };
}

/**
 * Credentials that a part keeps for others: keys of units, passwords of users. By what only the part itself proves who
 * it is (its server certificate) it serves, and that has to lie where it serves.
 */
export function keptForOthers(one: Component, scope: ReadonlySet<string>, read: Reader): Related<"credential"> {
  const held = asStored(one, read.related(one, holdsCredentials), read);
  const own = (credential: Entity<"credential">): boolean => {
    const flows = read.related(credential, usedBy).members;
    const provers = flows.flatMap((flow) => [
      ...(provesAt(flow, "from_proves", credential.id) ? [flow.value.from] : []),
      ...(provesAt(flow, "to_proves", credential.id) ? [flow.value.to] : []),
    ]);
    return provers.length > 0 && provers.every((end) => scope.has(end));
  };
  return { ...held, members: held.members.filter((credential) => !own(credential)) };
}
