/**
 * The ladder model as a Sekisho document: N components, each with two flows out, so that tools that judge such a model
 * can be compared by size. Server → application tier, process → embedded application in an endpoint of its own, data
 * store → database; boundary → zone; HTTPS → TLS 1.2 with a server certificate, HTTP → plain.
 */
export interface Ladder {
  /** Components n0 … n(N-1). */
  readonly components: number;
  /**
   * `regular`: a credential for each zone, data spread evenly. `hubs`: one zone, one credential that every part holds,
   * one piece of data in every flow; what is looked up once for each pair shows here.
   */
  readonly shape: "regular" | "hubs";
}

const HOPS = 50;
const DATA = 13;

/** Elements by the count of the ladder: components, two flows each, boundaries. Endpoints, data, credentials come on top. */
export const elementsOf = (components: number): number => components * 3 + zonesOf(components);

const zonesOf = (components: number): number => Math.max(1, Math.floor(components / HOPS));

/** The document in one text, always the same for the same ladder. */
export function ladder({ components, shape }: Ladder): string {
  const groups = shape === "hubs" ? 1 : zonesOf(components);
  const data = shape === "hubs" ? 1 : DATA;
  const all = Array.from({ length: components }, (_, index) => index);
  return [
    HEAD,
    section(
      "data",
      Array.from({ length: data }, (_, index) => dataEntry(index)),
    ),
    section(
      "credentials",
      Array.from({ length: groups }, (_, index) => credentialEntry(index)),
    ),
    section(
      "zones",
      Array.from({ length: groups }, (_, index) => `  zone-${index}: {name: Zone ${index}}`),
    ),
    NETWORKS,
    section(
      "components",
      all.flatMap((index) => componentEntries(index, index % groups, data)),
    ),
    section(
      "flows",
      all.flatMap((index) => flowEntries(index, components, groups, data)),
    ),
  ].join("\n");
}

const HEAD = `format: sekisho/1
system:
  name: Ladder
  sector: consumer-health
  stage: design
actors:
  user: {kind: user}`;

const NETWORKS = `networks:
  internet: {kind: internet}
  lan: {kind: datacentre-lan}`;

const section = (name: string, entries: readonly string[]): string => `${name}:\n${entries.join("\n")}`;

/** One of some words in turn; which turn is a matter of the index, so that neighbours differ. */
const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? "unknown";
const TRUTH = ["yes", "no", "unknown"];

const dataEntry = (index: number): string =>
  `  data-${index}: {categories: [${pick(["health", "position", "usage"], index)}], identifies: ${pick(["identified", "no", "by-combination"], index)}, harms: {disclosed: {privacy: ${pick(["moderate", "major"], index)}}}}`;

const credentialEntry = (index: number): string =>
  `  token-${index}: {kind: ${pick(["psk", "token", "key-pair"], index)}, scope: ${pick(["device", "family", "fleet"], index)}, made: ${pick(["constant", "unknown"], index)}}`;

function componentEntries(index: number, group: number, data: number): string[] {
  const kept = `holds: [data-${index % data}, token-${group}]`;
  const kind = index % 3;
  if (kind === 0) return [entry(index, "application-tier", `zone: zone-${group}`, kept, SERVER(index))];
  if (kind === 2) return [entry(index, "database", `zone: zone-${group}`, kept, STORE(index))];
  const unit = `  unit-${index}:
    class: endpoint
    zone: zone-${group}
    properties: {physical_access: ${pick(["public", "user", "sealed"], index)}, secure_boot: ${pick(TRUTH, index)}}`;
  return [unit, entry(index, "embedded-application", `part_of: unit-${index}`, kept, PROCESS(index))];
}

const entry = (index: number, classId: string, where: string, kept: string, properties: string): string =>
  `  n${index}:
    class: ${classId}
    ${where}
    ${kept}
    properties: {${properties}}`;

const SERVER = (index: number): string =>
  `os_hardened: ${pick(TRUTH, index)}, patching: ${pick(["none", "regular", "unknown"], index >> 1)}, separate_tier: ${pick(TRUTH, index >> 2)}, endpoint_metrics: ${pick(TRUTH, index >> 3)}, default_deny: ${pick(TRUTH, index >> 4)}`;
const STORE = (index: number): string =>
  `encrypted_at_rest: ${pick(TRUTH, index)}, backup: ${pick(["none", "tested", "unknown"], index >> 1)}, separate_tier: ${pick(TRUTH, index >> 2)}, key_store: ${pick(["code", "hsm", "unknown"], index >> 3)}, admin_multi_factor: ${pick(TRUTH, index >> 4)}`;
const PROCESS = (index: number): string =>
  `image_proof: ${pick(["none", "signature", "unknown"], index)}, input_validation: ${pick(["none", "meaning", "unknown"], index >> 1)}, random_source: ${pick(["software", "hardware", "unknown"], index >> 2)}, default_password: ${pick(["same-for-all", "no-password", "unknown"], index >> 3)}, secret_memory: ${pick(["external", "internal", "unknown"], index >> 4)}`;

function flowEntries(index: number, components: number, groups: number, data: number): string[] {
  const next = (index + 1) % components;
  const far = (7 * index + 3) % components;
  const other = (index + 2) % components;
  const cargo = `carries: [data-${index % data}]
    returns: [data-${(index + 5) % data}]`;
  const proves = `{authentication: {from_proves: token-${index % groups}}, encryption: no}`;
  return [
    `  https-${index}:
    from: n${index}
    to: n${next === index ? other : next}
    over: internet
    ${cargo}
    protection: {transport: {profile: tls-1.2-server, forward_secrecy: ${pick(TRUTH, index)}}, application: ${proves}}`,
    `  http-${index}:
    from: n${index}
    to: n${far === index ? other : far}
    over: ${index % 2 === 0 ? "internet" : "lan"}
    ${cargo}
    protection: {transport: none, application: {profile: http-plain, encryption: no, integrity: no}}`,
  ];
}
