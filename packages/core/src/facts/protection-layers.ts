import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import { field, type Field } from "../model/fields.ts";
import type { NetworkRecord, ProtectionRecord } from "../knowledge/vocabulary.ts";
import type { Reader, Step } from "./fact.ts";
import { hopAt, hopsOf, mayGoFurther } from "./hops.ts";
import { and, isUnknown, known, not, notKnown, or, together, type Because, type Known } from "./known.ts";
import { idsIn, isOpen } from "./roles/references.ts";
import { written } from "./stated.ts";

type Flow = Entity<"flow">;

/** Layers on which a flow can be protected, from the wire upwards. */
export const layers = ["link", "transport", "application"] as const;
export type Layer = (typeof layers)[number];
/** The two ends of a flow, by the field of the flow that names them. */
export type End = "from" | "to";
export const ends = ["from", "to"] as const;
/** What a layer can give to what it carries. */
type Service = "encryption" | "integrity" | "forward_secrecy" | "replay";

const stated = (path: string): Field<"flow", unknown> => field("flow", path);

/** What is written of a layer; the ends by whom they prove. */
const fieldsOf = (layer: Layer) => ({
  whole: stated(`protection.${layer}`),
  encryption: stated(`protection.${layer}.encryption`),
  integrity: stated(`protection.${layer}.integrity`),
  forward_secrecy: stated(`protection.${layer}.forward_secrecy`),
  replay: stated(`protection.${layer}.replay`),
  from: stated(`protection.${layer}.authentication.from_proves`),
  to: stated(`protection.${layer}.authentication.to_proves`),
});

const byLayer = <T>(make: (layer: Layer) => T): Readonly<Record<Layer, T>> => ({
  link: make("link"),
  transport: make("transport"),
  application: make("application"),
});

const fields = byLayer(fieldsOf);

/** Kinds of network that carry messages without a transport layer of their own that could be protected. */
export const WITHOUT_TRANSPORT: ReadonlySet<string> = new Set(
  `ble bluetooth-classic nfc rfid zigbee z-wave ieee-802-15-4 proprietary-radio lorawan sigfox gnss v2x
   can lin rs-485 serial usb local-bus`.split(/\s+/),
);

/** The network over which a flow reaches its far end, the last hop; unknown where nobody says. */
export const networkOf = (flow: Flow, read: Reader): Known<Entity<"network">> => hopAt(flow, "to", read);

/** How a layer is protected: a profile of the knowledge base with fields that override it; nothing at all for `none`. */
type Protection = { readonly none: true } | { readonly none: false; readonly profile: ProtectionRecord | undefined };

const protections = byLayer((layer): Step<"flow", Known<Protection>> => ({
  of: "flow",
  derive: (flow, read) => {
    const whole = read.stated(flow, fields[layer].whole);
    if (isUnknown(whole.value)) return absent[layer](flow, whole.because, read);
    if (whole.value === "none") return known({ none: true }, whole.because);
    const named = typeof whole.value === "string" ? whole.value : written(whole.value, ["profile"]);
    const profile = typeof named === "string" ? read.profile(named) : undefined;
    return known({ none: false, profile }, whole.because);
  },
}));

/** What holds of a layer that nobody wrote. */
const absent: Readonly<Record<Layer, (flow: Flow, because: Because, read: Reader) => Known<Protection>>> = {
  link: absentLink,
  transport: absentTransport,
  application: (_flow, because) => notKnown(because),
};

/** A link that nobody wrote: a cellular network protects it by itself; elsewhere it is open. */
function absentLink(flow: Flow, because: Because, read: Reader): Known<Protection> {
  if (written(flow.value, ["protection", "link"]) !== undefined) return notKnown(because);
  const network = networkOf(flow, read);
  if (isUnknown(network.value)) return notKnown(because);
  const kind = read.networkKind(network.value);
  if (kind.link_profile === undefined) return notKnown(because);
  const why = { on: "knowledge", record: kind.id, what: "link_profile" } as const;
  return known({ none: false, profile: read.profile(kind.link_profile) }, why);
}

/** A transport layer that nobody wrote: there is none on networks without one; elsewhere it is open. */
function absentTransport(flow: Flow, because: Because, read: Reader): Known<Protection> {
  if (written(flow.value, ["protection", "transport"]) !== undefined) return notKnown(because);
  const { members, open } = hopsOf(flow, read);
  const [first] = members;
  if (first === undefined || open !== undefined || members.some((one) => !WITHOUT_TRANSPORT.has(one.value.kind)))
    return notKnown(because);
  return known({ none: true }, { on: "knowledge", record: first.value.kind, what: "no transport layer" });
}

/** Does a layer give a service to what the flow carries? The written field first, then the profile. */
export function gives(flow: Flow, layer: Layer, service: Service, read: Reader): Known<boolean> {
  const of = read.step(protections[layer], flow);
  if (isUnknown(of.value)) return notKnown(of.because);
  if (of.value.none) return known(false, of.because);
  const own = read.stated(flow, fields[layer][service]);
  if (!isUnknown(own.value)) return known(own.value === true || own.value === "refused", own.because);
  const profile = of.value.profile?.states[service];
  if (profile === undefined || profile === "unknown") return notKnown(own.because);
  return known(profile === true || profile === "refused", together([of.because, because(of.value.profile, service)]));
}

/** By what an end proves itself on a layer: a credential, by something that is not drawn (`yes`), or by nothing. */
export type Proof = Entity<"credential"> | "yes" | "none";

const proofs = byLayer((layer) => ({ from: proofAt(layer, "from"), to: proofAt(layer, "to") }));

function proofAt(layer: Layer, end: End): Step<"flow", Known<Proof>> {
  return {
    of: "flow",
    derive: (flow, read) => {
      const of = read.step(protections[layer], flow);
      if (isUnknown(of.value)) return notKnown(of.because);
      if (of.value.none) return known("none", of.because);
      const own = read.stated(flow, fields[layer][end]);
      if (!isUnknown(own.value)) {
        const credential = typeof own.value === "string" ? read.entity(own.value) : undefined;
        if (isKind(credential, "credential")) return known(credential, own.because);
        return known(own.value === "none" ? "none" : "yes", own.because);
      }
      const profile = of.value.profile?.states.authentication[`${end}_proves`];
      if (profile === undefined || profile === "unknown") return notKnown(own.because);
      return known(profile ? "yes" : "none", together([of.because, because(of.value.profile, `${end}_proves`)]));
    },
  };
}

/** What an end of a flow shows on a layer as proof of who it is. */
export const proofOf = (flow: Flow, layer: Layer, end: End, read: Reader): Known<Proof> =>
  read.step(proofs[layer][end], flow);

const because = (profile: ProtectionRecord | undefined, what: string): Because => ({
  on: "knowledge",
  record: profile?.id ?? "",
  what,
});

/**
 * Does the protection of a layer reach the other end? Transport and application do; the link does where one network
 * takes the flow there and its kind says so. Behind a gateway, access point or network server lies a service, unless it
 * keeps the key of the link and so is the network server itself.
 */
export function reachesEnd(flow: Flow, layer: Layer, read: Reader): Known<boolean> {
  const path = { on: "as-drawn", what: `protection.${layer}`, of: flow.id } as const;
  return layer === "link" ? read.step(linkReaches, flow) : known(true, path);
}

const operatorWhy = (network: Entity<"network">, read: Reader): string =>
  read.networkKind(network).subscription ? "link_reaches sim" : "link_reaches operator";

const linkReaches: Step<"flow", Known<boolean>> = {
  of: "flow",
  derive: (flow, read) => {
    const { members, because: hops } = hopsOf(flow, read);
    if (members.length > 1) return known(false, hops);
    // What ends at the operator reaches nobody behind it, however the flow goes on.
    const short = members.find((one) => read.networkKind(one).link_reaches === "operator");
    if (short !== undefined)
      return known(false, { on: "knowledge", record: short.value.kind, what: operatorWhy(short, read) });
    const network = networkOf(flow, read);
    if (isUnknown(network.value)) return notKnown(network.because);
    const kind = read.networkKind(network.value);
    const why = { on: "knowledge", record: kind.id, what: `link_reaches ${kind.link_reaches}` } as const;
    if (kind.link_reaches === "gateway")
      return or(known(!reachesService(flow, read), why), keyAtService(flow, kind, read));
    return and(known(true, why), not(mayGoFurther(flow, read)));
  },
};

/** What is on the other side of every gateway: what the organisation or somebody else runs as a service. */
const FAR: ReadonlySet<string> = new Set(["operator", "partner", "supplier", "processor", "authority"]);

const isFar = (one: AnyEntity | undefined, read: Reader): boolean =>
  isKind(one, "component")
    ? read.classOf(one).ecosystem === "service" && one.value.class !== "mobile-app"
    : isKind(one, "actor") && FAR.has(one.value.kind);

const reachesService = (flow: Flow, read: Reader): boolean =>
  ends.some((end) => isFar(read.entity(flow.value[end]), read));

/** Does the service at an end keep the credential by which an end proves itself on the link? */
function keyAtService(flow: Flow, kind: NetworkRecord, read: Reader): Known<boolean> {
  const at = ends.map((end) => read.entity(flow.value[end])).find((one) => isFar(one, read));
  const keys = ends.flatMap((end) =>
    idsIn(written(flow.value, ["protection", "link", "authentication", `${end}_proves`])),
  );
  const held = isKind(at, "component") ? idsIn(at.value.holds) : [];
  const key = keys.find((one) => held.includes(one));
  if (isKind(at, "component") && key !== undefined)
    return known(true, { on: "line", at: { entity: at.id, field: "holds" }, is: key });
  const why = { on: "knowledge", record: kind.id, what: "link_reaches gateway" } as const;
  // A network without keys by its nature (Wi-Fi, Ethernet) has no server of its own that a service could be.
  if (kind.link_protection === "none" || !isKind(at, "component")) return known(false, why);
  const link = fields.link;
  if (keys.length === 0 && read.step(proofs.link.from, flow).value === "yes")
    return notKnown({ on: "missing", at: { entity: flow.id, field: link.from.name } });
  return keys.length > 0 && isOpen(at.value.holds)
    ? notKnown({ on: "missing", at: { entity: at.id, field: "holds" } })
    : known(false, why);
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
