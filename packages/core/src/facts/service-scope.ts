import type { ClassRecord } from "../knowledge/vocabulary.ts";
import { isKind, type Entity } from "../model/document.ts";
import type { Reader, Related, Step } from "./fact.ts";
import { hopsOf, mayGoFurther } from "./hops.ts";
import { and, isUnknown, known, not, notKnown, or, together, type Because, type Known } from "./known.ts";
import { some } from "./related.ts";
import { allParts, whole } from "./roles/parts.ts";
import { flowsAt } from "./roles/flows.ts";
import { drawn } from "./roles/group.ts";
import { holdsCredentials } from "./roles/holding.ts";
import { idsIn } from "./roles/references.ts";
import { written } from "./stated.ts";

type Component = Entity<"component">;

/** The class whose components stand before a service and filter what reaches it. */
const FRONT_END = "security-front-end";
/** What a reason calls it that no front end stands between a part and the internet. */
const NO_FRONT_END = "no-front-end";

/** Belongs to what the organisation runs as a service, not to a user's phone. */
export const insideService = (one: Component, read: Reader): boolean =>
  read.classOf(one).ecosystem === "service" && one.value.class !== "mobile-app";

export const isFrontEnd = (one: Component): boolean => one.value.class === FRONT_END;

/** May a component of this class be a part of the service with a duty of its own? */
export const hasDuty = (record: ClassRecord): boolean =>
  record.ecosystem === "service" && record.traits.tier !== "none";

/**
 * Is this a part of the service with a duty of its own? What is drawn inside another such part is judged with it,
 * unless somebody says that it runs on machines of its own.
 */
export function isServiceNode(subject: Component, read: Reader): Known<boolean> {
  const record = read.classOf(subject);
  if (!hasDuty(record)) return known(false, { on: "knowledge", record: record.id, what: "tier" });
  const around = serviceAround(subject, read);
  return around === undefined || read.truth(subject, "separate_tier").value === true
    ? known(true, drawn("part_of", subject.id))
    : known(false, drawn("part_of", subject.id));
}

/** The nearest service part with a tier around a component. */
function serviceAround(subject: Component, read: Reader): Component | undefined {
  for (let at = read.related(subject, whole).members[0]; at !== undefined; at = read.related(at, whole).members[0]) {
    const record = read.classOf(at);
    if (hasDuty(record)) return at;
  }
  return undefined;
}

const scope: Step<"component", readonly Component[]> = {
  of: "component",
  derive: (subject, read) => [
    subject,
    ...read.related(subject, allParts).members.filter((part) => isServiceNode(part, read).value === false),
  ],
};
/** A service part and what is judged with it: its parts that are not service parts of their own. */
export const scopeOf = (subject: Component, read: Reader): readonly Component[] => read.step(scope, subject);

const scopeIds: Step<"component", ReadonlySet<string>> = {
  of: "component",
  derive: (subject, read) => new Set(scopeOf(subject, read).map((one) => one.id)),
};
/** The ids of `scopeOf`. */
export const scopeIdsOf = (subject: Component, read: Reader): ReadonlySet<string> => read.step(scopeIds, subject);

interface Meeting {
  readonly flow: Entity<"flow">;
  /** The component at the other end; none where an actor or anyone stands there. */
  readonly other: Component | undefined;
}

const met: Step<"component", readonly Meeting[]> = {
  of: "component",
  derive: (subject, read) => {
    const inside = scopeIdsOf(subject, read);
    const found: Meeting[] = [];
    for (const member of scopeOf(subject, read)) {
      for (const flow of read.related(member, flowsAt).members) {
        const id = flow.value.from === member.id ? flow.value.to : flow.value.from;
        if (inside.has(id)) continue;
        const other = read.entity(id);
        found.push({ flow, other: isKind(other, "component") ? other : undefined });
      }
    }
    return found;
  },
};
/** Flows between a service part (with what is judged with it) and everything else. */
export const meetings = (subject: Component, read: Reader): readonly Meeting[] => read.step(met, subject);

/** Does a flow run over a network that anyone on the internet can reach? */
export function overInternet(flow: Entity<"flow">, read: Reader): Known<boolean> {
  const hops = hopsOf(flow, read);
  const named = some(hops, (one) => known(read.networkKind(one).reach === "internet", hops.because));
  return named.value === false ? or(named, mayGoFurther(flow, read)) : named;
}

const frontEnds: Step<"component", Related<"component">> = {
  of: "component",
  derive: (subject, read) => {
    const fronts = meetings(subject, read).flatMap((one) =>
      one.other !== undefined && isFrontEnd(one.other) ? [one.other] : [],
    );
    return {
      members: [...new Set(fronts)],
      because: drawn(fronts.length === 0 ? NO_FRONT_END : FRONT_END, subject.id),
    };
  },
};
/** Front ends through which flows reach a service part. As drawn. */
export const frontEndsOf = (subject: Component, read: Reader): Related<"component"> => read.step(frontEnds, subject);

const lacking = (subject: Component, property: string, read: Reader): Because => ({
  on: "knowledge",
  record: read.classOf(subject).id,
  what: `lacks ${property}`,
});

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

const faces: Step<"component", Known<boolean>> = {
  of: "component",
  derive: (subject, read) => {
    if (tierOf(subject, read) === "none" || !insideService(subject, read)) {
      return known(false, { on: "knowledge", record: read.classOf(subject).id, what: "tier" });
    }
    const inside = scopeIdsOf(subject, read);
    const outside = meetings(subject, read).filter(
      ({ flow, other }) =>
        (other === undefined || !insideService(other, read)) &&
        !(typeof flow.value.initiated_by === "string" && inside.has(flow.value.initiated_by)),
    );
    if (outside.length === 0) return known(false, drawn("flows", subject.id));
    const faces = or(...outside.map(({ flow }) => overInternet(flow, read)));
    // That nothing stands between is read from the drawing: a front end that is not drawn would make it wrong.
    return faces.value === true ? known(true, together([faces.because, drawn(NO_FRONT_END, subject.id)])) : faces;
  },
};
/** Does a flow from outside come in over the internet, with no front end between? As drawn. */
export const facesDirectly = (subject: Component, read: Reader): Known<boolean> => read.step(faces, subject);

const LAYERS = ["link", "transport", "application"] as const;
const ENDS = ["from", "to"] as const;

/** Ids of what proves itself by a credential, on any layer. One pass over the flows for all credentials. */
const provers: Step<"system", ReadonlyMap<string, ReadonlySet<string>>> = {
  of: "system",
  derive: (_system, _read, all) => {
    const found = new Map<string, Set<string>>();
    for (const flow of all.of("flow")) {
      for (const end of ENDS) {
        for (const layer of LAYERS) {
          for (const credential of idsIn(
            written(flow.value, ["protection", layer, "authentication", `${end}_proves`]),
          )) {
            const ends = found.get(credential) ?? new Set();
            found.set(credential, ends.add(flow.value[end]));
          }
        }
      }
    }
    return found;
  },
};

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
  const all = read.step(provers, read.system);
  const own = (credential: Entity<"credential">): boolean => {
    const ends = all.get(credential.id);
    return ends !== undefined && ends.size <= scope.size && [...ends].every((end) => scope.has(end));
  };
  return { ...held, members: held.members.filter((credential) => !own(credential)) };
}
