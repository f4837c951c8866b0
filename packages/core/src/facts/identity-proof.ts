import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import type { Reader, Related, Step } from "./fact.ts";
import { and, isUnknown, known, not, notKnown, or, together, type Because, type Known } from "./known.ts";
import { ends, layers, proofOf, reachesEnd, type End, type Layer, type Proof } from "./protection-layers.ts";
import { some } from "./related.ts";
import { unitFlows, usedBy } from "./roles/flows.ts";
import { grouped } from "./roles/group.ts";
import { keptIn } from "./roles/holding.ts";
import { allParts, unit } from "./roles/parts.ts";
import { idsIn } from "./roles/references.ts";
import { memoryReadable } from "./memory-readable.ts";
import { isSecret } from "./derived/identity/is-secret.ts";
import { knownOutside } from "./derived/identity/known-outside.ts";
import { opensOthers } from "./derived/identity/opens-others.ts";
import { sharedBeyondUnit } from "./derived/identity/shared-beyond-unit.ts";
import { symmetric } from "./derived/identity/symmetric.ts";

type Flow = Entity<"flow">;
type Component = Entity<"component">;
type Credential = Entity<"credential">;

/** What stands at an end of a flow; nothing where it is `anyone`. */
export const standsAt = (flow: Flow, end: End, read: Reader): AnyEntity | undefined => read.entity(flow.value[end]);

/** The delivered thing that a component is part of. */
export const unitAround = (one: Component, read: Reader): Component => read.related(one, unit).members[0] ?? one;

const isEndpoint = (one: AnyEntity | undefined, read: Reader): one is Component =>
  isKind(one, "component") && read.classOf(one).ecosystem === "endpoint";

const inManyUnits = (one: AnyEntity | undefined, read: Reader): boolean =>
  isKind(one, "component") && (read.classOf(one).ecosystem === "endpoint" || one.value.class === "mobile-app");

/**
 * Do units keep a value that prover and checker share, or apps that anyone can take apart? Then one who opens one of them
 * can use it. Both ends of a flow on which it proves something must have it, whoever is drawn to keep it.
 */
const keptByMany: Step<"credential", Known<boolean>> = {
  of: "credential",
  derive: (credential, read) => {
    const kept = read.related(credential, keptIn);
    const holds = kept.members.map((place) =>
      known(inManyUnits(place, read), {
        on: "line",
        at: { entity: place.id, field: "holds" },
        is: credential.id,
      }),
    );
    const used = read.related(credential, usedBy).members.flatMap((flow) =>
      ends.map((end) =>
        known(inManyUnits(standsAt(flow, end, read), read), {
          on: "line",
          at: { entity: flow.id, field: end },
          is: flow.value[end],
        }),
      ),
    );
    return or(known(false, kept.because), ...holds, ...used);
  },
};

/**
 * Does the credential prove who stands at this end? A value that several units share proves only that it is one of
 * them; a secret that units share with a service proves the service to nobody who can open a unit.
 */
function singlesOut(credential: Credential, at: AnyEntity | undefined, read: Reader): Known<boolean> {
  const secret = and(read.fact(isSecret, credential), not(read.fact(knownOutside, credential)));
  if (isEndpoint(at, read)) return and(secret, not(read.fact(sharedBeyondUnit, credential)));
  const inManyHands = and(
    read.fact(symmetric, credential),
    read.fact(opensOthers, credential),
    read.step(keptByMany, credential),
  );
  return and(secret, not(inManyHands));
}

/** Where in a unit each credential is kept: gathered once for a unit, because the whole fleet may keep the same one. */
const keptInside: Step<"component", ReadonlyMap<string, readonly Component[]>> = {
  of: "component",
  derive: (around, read) =>
    grouped([around, ...read.related(around, allParts).members], (one) => idsIn(one.value.holds)),
};

/** Can the credential be read out of the unit by someone who holds it? Open where no part of the unit is drawn to keep it. */
function readableIn(credential: Credential, around: Component, read: Reader): Known<boolean> {
  const places = read.step(keptInside, around).get(credential.id);
  if (places === undefined) return notKnown({ on: "missing", at: { entity: around.id, field: "holds" } });
  return some({ members: places, because: read.related(credential, keptIn).because }, (place) =>
    memoryReadable(place, read),
  );
}

/** What to ask where an end proves itself by something that nobody named. */
const whichProof = (flow: Flow, layer: Layer, end: End): Because => ({
  on: "missing",
  at: { entity: flow.id, field: `protection.${layer}.authentication.${end}_proves` },
});

function provenOn(flow: Flow, layer: Layer, end: End, copyable: boolean, read: Reader): Known<boolean> {
  const proof: Known<Proof> = proofOf(flow, layer, end, read);
  if (proof.value === "none") return known(false, proof.because);
  const reaches = reachesEnd(flow, layer, read);
  // What an end shows on a link that stops before the other end is nobody's question.
  if (reaches.value === false) return reaches;
  if (isUnknown(proof.value)) return notKnown(proof.because);
  const at = standsAt(flow, end, read);
  if (proof.value === "yes") {
    // Which value a unit shows decides whether it is this unit; a service is taken to have a key of its own.
    return and(reaches, isEndpoint(at, read) ? notKnown(whichProof(flow, layer, end)) : known(true, proof.because));
  }
  const single = and(reaches, singlesOut(proof.value, at, read));
  const holds =
    copyable || !isEndpoint(at, read) ? single : and(single, not(readableIn(proof.value, unitAround(at, read), read)));
  // By which credential it proves itself belongs to the reason: what is wrong with the credential is wrong here.
  return { value: holds.value, because: together([proof.because, holds.because]) };
}

/** The layer nearest to the application on which an end proves who it is; `none` where it does on no layer. */
export function provingLayer(flow: Flow, end: End, read: Reader): Known<Layer | "none"> {
  const tried = layers.map((layer) => [layer, provenOn(flow, layer, end, true, read)] as const).reverse();
  for (const [layer, holds] of tried) {
    if (isUnknown(holds.value)) return notKnown(holds.because);
    if (holds.value) return known(layer, holds.because);
  }
  return known("none", together(tried.map(([, holds]) => holds.because)));
}

/** Does an end of a flow prove to the other end who it is, on any layer that reaches it? */
export const proven = (flow: Flow, end: End, read: Reader): Known<boolean> =>
  or(...layers.map((layer) => provenOn(flow, layer, end, true, read)));

/** Does a unit at an end prove itself by something that cannot be taken out of it? For other ends the same as `proven`. */
export const provenUncopyable = (flow: Flow, end: End, read: Reader): Known<boolean> =>
  or(...layers.map((layer) => provenOn(flow, layer, end, false, read)));

/** The end of a flow at which a unit or a part of it stands. */
export function endAt(flow: Flow, around: Component, read: Reader): End {
  const from = standsAt(flow, "from", read);
  return isKind(from, "component") && unitAround(from, read) === around ? "from" : "to";
}

export const otherEnd = (end: End): End => (end === "from" ? "to" : "from");

/** Flows that leave the unit around a component. */
export const flowsOf = (subject: Component, read: Reader): Related<"flow"> =>
  read.related(unitAround(subject, read), unitFlows);

/**
 * Credentials by which a unit proves itself on its flows, on layers that reach the other end; as drawn. One of which is
 * said only that there is one is not known: which it is remains to be asked.
 */
export const ownProofs = (subject: Component, read: Reader): readonly Known<Credential | "none">[] =>
  flowsOf(subject, read).members.flatMap((flow) => ownProofsOn(flow, subject, read));

/** The same on one of its flows. */
export function ownProofsOn(flow: Flow, subject: Component, read: Reader): readonly Known<Credential | "none">[] {
  const end = endAt(flow, unitAround(subject, read), read);
  return layers
    .filter((layer) => reachesEnd(flow, layer, read).value !== false)
    .map((layer): Known<Credential | "none"> => {
      const proof = proofOf(flow, layer, end, read);
      if (proof.value === "yes") return notKnown(whichProof(flow, layer, end));
      return isUnknown(proof.value) ? notKnown(proof.because) : known(proof.value, proof.because);
    });
}
