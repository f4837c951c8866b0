import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PropertyRecord } from "../knowledge/vocabulary.ts";
import { isKind, type AnyEntity, type Document, type Entity } from "../model/document.ts";
import { wordFields } from "../model/words.ts";
import { WITHOUT_TRANSPORT } from "../facts/protection-layers.ts";
import { idsIn } from "../facts/roles/references.ts";
import { isRecord } from "../read/mishap.ts";
import { candidate, sameValue, valueAt, type Candidate } from "./setting.ts";

/**
 * Properties that say where a product stands, what it is or what was found out about it. Nobody changes them to be more
 * secure, so they are never proposed. Judgement.
 */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  "physical_access",
  "power",
  "carried",
  "bound_to_host",
  "os_kind",
  "execution",
  "operator_data",
  "needed_in_operation",
  "lawful_interception",
  "code_memory",
]);

/** Words and truths that a design decides, by kind. What data is, whom it is about and what harm it does is none of them. */
const CHOSEN_WORDS: ReadonlySet<string> = new Set([
  "component privilege",
  "credential scope",
  "credential issued",
  "credential made",
  "credential initial",
  "credential algorithm",
  "flow filter",
  "flow authorisation.object",
  "network join",
  "function plausibility",
]);
const CHOSEN_TRUTHS: ReadonlySet<string> = new Set([
  "credential revocable",
  "credential prepared_ahead",
  "network client_isolation",
  "actor contract",
]);

const PROPERTIES = "properties.";
const LAYER = /^protection\.(link|transport|application)$/;
const SERVICE = /^protection\.(?:link|transport|application)\.(encryption|integrity|forward_secrecy|replay)$/;
const PROOF = /^protection\.(?:link|transport|application)\.authentication\.(from|to)_proves$/;

/** Other values that a change of the design could give a field; none where the field is no design choice. */
export function choicesAt(
  entity: AnyEntity,
  field: string,
  document: Document,
  knowledge: Knowledge,
): readonly Candidate[] {
  const address = `${entity.id}.${field}`;
  const now = valueAt(document, address);
  const among = (values: readonly unknown[]): readonly Candidate[] => ordered(address, now, values);
  if (field.startsWith(PROPERTIES))
    return ofProperty(address, now, knowledge.properties.get(field.slice(PROPERTIES.length)));
  const key = `${entity.kind} ${field}`;
  if (CHOSEN_TRUTHS.has(key)) return among(["no", "yes"]);
  if (CHOSEN_WORDS.has(key)) {
    const list = wordFields.find((one) => one.kind === entity.kind && one.field === field)?.list ?? "";
    return among((knowledge.vocabularies.get(list)?.values ?? []).map((one) => one.id));
  }
  return isKind(entity, "flow") ? ofFlow(entity, field, document, knowledge) : [];
}

/** Values that a layer of a flow's protection, a service of it, or the proof of an end could have. */
function ofFlow(entity: Entity<"flow">, field: string, document: Document, knowledge: Knowledge): readonly Candidate[] {
  const address = `${entity.id}.${field}`;
  const now = valueAt(document, address);
  const layer = LAYER.exec(field)?.[1];
  if (layer === "transport" && hasNoTransport(entity, document)) return [];
  if (layer !== undefined) return ofLayer(address, now, layer, knowledge);
  const service = SERVICE.exec(field)?.[1];
  if (service !== undefined) return ofService(address, document, service === "replay" ? "refused" : "yes");
  const end = PROOF.exec(field)?.[1];
  const holder =
    end === undefined ? undefined : document.byId.get(end === "from" ? entity.value.from : entity.value.to);
  if (holder === undefined || !("holds" in holder.value)) return [];
  const held = idsIn(holder.value.holds).filter((id) => document.byId.get(id)?.kind === "credential");
  return ordered(address, now, held);
}

function ordered(address: string, now: unknown, values: readonly unknown[]): readonly Candidate[] {
  const at = values.findIndex((one) => sameValue(one, now));
  return values.flatMap((value, index) =>
    index === at ? [] : [candidate(address, value, at < 0 ? 0 : Math.abs(index - at))],
  );
}

function ofProperty(address: string, now: unknown, property: PropertyRecord | undefined): readonly Candidate[] {
  if (property === undefined || CIRCUMSTANCES.has(property.id)) return [];
  const values = property.values.map((one) => one.id);
  if (property.type === "truth") return ordered(address, now, ["no", "yes"]);
  if (property.type === "one-of") return ordered(address, now, values);
  if (property.type !== "set-of") return [];
  const members = idsIn(now).filter((one) => one !== "none");
  const others = values.filter((one) => one !== "none" && !members.includes(one));
  return [
    ...others.map((one) => candidate(address, [...members, one], 1)),
    ...(members.length < 2
      ? []
      : members.map((one) =>
          candidate(
            address,
            members.filter((each) => each !== one),
            1,
          ),
        )),
    ...(members.length > 0 && values.includes("none") ? [candidate(address, ["none"], members.length)] : []),
    ...(others.length > 1 ? [candidate(address, [...members, ...others], others.length)] : []),
  ];
}

/** The kind of radio or wire that a profile of a link is made for: the word its id begins with. */
const family = (profile: unknown): string => (typeof profile === "string" ? (/^[a-z]+/.exec(profile)?.[0] ?? "") : "");

/**
 * Other profiles of a layer; of a link only those of the same technology, since another one needs another network. Fields
 * written beside the present one stay as they are.
 */
function ofLayer(address: string, now: unknown, layer: string, knowledge: Knowledge): readonly Candidate[] {
  const present = family(isRecord(now) ? now["profile"] : now);
  const profiles = [...knowledge.protections.values()]
    .filter((one) => one.layer === layer && (layer !== "link" || family(one.id) === present))
    .map((one) => one.id);
  if (!isRecord(now)) return ordered(address, now, profiles);
  return profiles
    .filter((one) => one !== now["profile"])
    .map((profile) => ({
      ...candidate(`${address}.profile`, profile),
      supposed: new Map([[address, { ...now, profile }]]),
    }));
}

/** Does a flow run over networks that carry messages without a transport layer, anywhere on its way? */
const hasNoTransport = (flow: Entity<"flow">, { byId }: Document): boolean =>
  idsIn(flow.value.over).some((id) => {
    const network = byId.get(id);
    return isKind(network, "network") && WITHOUT_TRANSPORT.has(network.value.kind);
  });

/** A field of a layer that is written as a map; with a bare profile the field would have to be written around it. */
function ofService(address: string, document: Document, value: string): readonly Candidate[] {
  const layer = address.split(".").slice(0, -1).join(".");
  const whole = valueAt(document, layer);
  if (isRecord(whole)) return sameValue(valueAt(document, address), value) ? [] : [candidate(address, value)];
  if (typeof whole !== "string" || whole === "none") return [];
  const field = address.slice(layer.length + 1);
  return [candidate(layer, { profile: whole, [field]: value }, 0, [{ address, value }])];
}
