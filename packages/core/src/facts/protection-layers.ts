import { isKind, type Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { ProtectionRecord } from "../knowledge/vocabulary.ts";
import type { Reader } from "./fact.ts";
import { and, isUnknown, known, not, notKnown, or, type Because, type Known } from "./known.ts";
import { written } from "./stated.ts";

type Flow = Entity<"flow">;

/** Layers on which a flow can be protected, from the wire upwards. */
export const layers = ["link", "transport", "application"] as const;
export type Layer = (typeof layers)[number];
/** The two ends of a flow, by the field of the flow that names them. */
export type End = "from" | "to";
/** What a layer can give to what it carries. */
type Service = "encryption" | "integrity" | "forward_secrecy" | "replay";

const stated = new Map<string, ReturnType<typeof field<"flow", unknown>>>();
function at(path: string): ReturnType<typeof field<"flow", unknown>> {
  const found = stated.get(path) ?? field<"flow", unknown>("flow", path);
  stated.set(path, found);
  return found;
}

/** Kinds of network that carry messages without a transport layer of their own that could be protected. */
const WITHOUT_TRANSPORT: ReadonlySet<string> = new Set(
  `ble bluetooth-classic nfc rfid zigbee z-wave ieee-802-15-4 proprietary-radio lorawan sigfox gnss v2x
   can lin rs-485 serial usb local-bus`.split(/\s+/),
);

const over = field<"flow", string>("flow", "over");

/** The network that a flow runs over; unknown where nobody says. */
export function networkOf(flow: Flow, read: Reader): Known<Entity<"network">> {
  const id = read.stated(flow, over);
  if (isUnknown(id.value)) return notKnown(id.because);
  const network = read.entity(id.value);
  return isKind(network, "network")
    ? known(network, id.because)
    : notKnown({ on: "missing", at: { entity: flow.id, field: "over" } });
}

/** How a layer is protected: a profile of the knowledge base with fields that override it; nothing at all for `none`. */
type Protection = { readonly none: true } | { readonly none: false; readonly profile: ProtectionRecord | undefined };

function protection(flow: Flow, layer: Layer, read: Reader): Known<Protection> {
  const path = `protection.${layer}`;
  const whole = read.stated(flow, at(path));
  if (isUnknown(whole.value))
    return layer === "transport" ? absentTransport(flow, whole.because, read) : notKnown(whole.because);
  if (whole.value === "none") return known({ none: true }, whole.because);
  const named = typeof whole.value === "string" ? whole.value : written(whole.value, ["profile"]);
  return known({ none: false, profile: typeof named === "string" ? read.profile(named) : undefined }, whole.because);
}

/** A transport layer that nobody wrote: there is none on networks without one; elsewhere it is open. */
function absentTransport(flow: Flow, because: Because, read: Reader): Known<Protection> {
  if (written(flow.value, ["protection", "transport"]) !== undefined) return notKnown(because);
  const network = networkOf(flow, read);
  if (isUnknown(network.value) || !WITHOUT_TRANSPORT.has(network.value.value.kind)) return notKnown(because);
  return known({ none: true }, { on: "knowledge", record: network.value.value.kind, what: "no transport layer" });
}

/** Does a layer give a service to what the flow carries? The written field first, then the profile. */
export function gives(flow: Flow, layer: Layer, service: Service, read: Reader): Known<boolean> {
  const of = protection(flow, layer, read);
  if (isUnknown(of.value)) return notKnown(of.because);
  if (of.value.none) return known(false, of.because);
  const own = read.stated(flow, at(`protection.${layer}.${service}`));
  if (!isUnknown(own.value)) return known(own.value === true || own.value === "refused", own.because);
  const profile = of.value.profile?.states[service];
  if (profile === undefined || profile === "unknown") return notKnown(own.because);
  return known(profile === true || profile === "refused", because(of.value.profile, service));
}

/** By what an end proves itself on a layer: a credential, by something that is not drawn (`yes`), or by nothing. */
export type Proof = Entity<"credential"> | "yes" | "none";

/** What an end of a flow shows on a layer as proof of who it is. */
export function proofOf(flow: Flow, layer: Layer, end: End, read: Reader): Known<Proof> {
  const of = protection(flow, layer, read);
  if (isUnknown(of.value)) return notKnown(of.because);
  if (of.value.none) return known("none", of.because);
  const own = read.stated(flow, at(`protection.${layer}.authentication.${end}_proves`));
  if (!isUnknown(own.value)) {
    const credential = typeof own.value === "string" ? read.entity(own.value) : undefined;
    if (isKind(credential, "credential")) return known(credential, own.because);
    return known(own.value === "none" ? "none" : "yes", own.because);
  }
  const profile = of.value.profile?.states.authentication[`${end}_proves`];
  if (profile === undefined || profile === "unknown") return notKnown(own.because);
  return known(profile ? "yes" : "none", because(of.value.profile, `${end}_proves`));
}

const because = (profile: ProtectionRecord | undefined, what: string): Because => ({
  on: "knowledge",
  record: profile?.id ?? "",
  what,
});

/**
 * Does the protection of a layer reach the other end? Transport and application do; the link does where both ends are
 * on it: a cellular or other long-range bearer, and a local network, protect only the way to the next station.
 */
export function reachesEnd(flow: Flow, layer: Layer, read: Reader): Known<boolean> {
  const path = { on: "as-drawn", what: `protection.${layer}`, of: flow.id } as const;
  if (layer !== "link") return known(true, path);
  const network = networkOf(flow, read);
  if (isUnknown(network.value)) return notKnown(network.because);
  const kind = read.networkKind(network.value);
  const local = kind.reach === "radio" || kind.reach === "touch" || kind.reach === "inside";
  return known(local && !kind.long_range && !kind.subscription, {
    on: "knowledge",
    record: kind.id,
    what: "reach",
  });
}

/** Is a service given on a layer that reaches the other end? */
export const givesToEnd = (flow: Flow, service: Service, read: Reader): Known<boolean> =>
  or(...layers.map((layer) => and(gives(flow, layer, service, read), reachesEnd(flow, layer, read))));

/** Does a layer protect anything: does an end prove itself, or is the content kept secret or unchanged? */
export function protects(flow: Flow, layer: Layer, read: Reader): Known<boolean> {
  const shows = (end: End): Known<boolean> => {
    const proof = proofOf(flow, layer, end, read);
    return isUnknown(proof.value) ? notKnown(proof.because) : known(proof.value !== "none", proof.because);
  };
  return or(shows("from"), shows("to"), gives(flow, layer, "encryption", read), gives(flow, layer, "integrity", read));
}

/** Is nothing at all done on a layer? */
export const bare = (flow: Flow, layer: Layer, read: Reader): Known<boolean> => not(protects(flow, layer, read));
