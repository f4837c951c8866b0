import { z } from "zod";

/** Words in both languages: every text of the knowledge base has both. */
export const both = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });
export type Both = z.output<typeof both>;

const yes = z.union([z.boolean(), z.enum(["yes", "no"]).transform((word) => word === "yes")]);
/** Dots are for versions: `tls-1.3-server`. */
const recordId = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
const factId = z.string().regex(/^[a-z][a-z0-9_]*$/);
const aliases = z.array(z.string()).default([]);

/** Where the guideline has it. Sections are strings: 6.10 is not 6.1. */
export const guideline = z.strictObject({
  document: z.string(),
  section: z.string(),
  edition: z.string().optional(),
  level: z.enum(["critical", "high", "medium", "low"]).optional(),
});
/** What was compared with which source: `no` is shown to users as unchecked. Sources are listed in the docs. */
export const checked = z.record(z.string(), z.union([z.string(), z.literal(false)]));

const origin = {
  guideline: guideline.optional(),
  basis: z.string().optional(),
  source: z.string().optional(),
  checked: checked.optional(),
};

export const propertyRecord = z.strictObject({
  id: factId,
  kind: z.literal("property"),
  type: z.enum(["truth", "one-of", "set-of", "text", "count", "date"]),
  values: z
    .array(
      z.strictObject({
        id: z.string(),
        words: both,
        meaning: both.optional(),
        /** What else it is called for certain, so that `check --fix` writes the value. */
        aliases: z.array(z.string()).optional(),
        /** What people type who may mean it: offered, never fixed. */
        perhaps: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  name: both,
  question: both,
  why: both,
  takes: z.literal("credential").optional(),
  asked_of: z.enum(["hardware", "software", "service", "organisation", "supplier", "legal"]),
  stage: z.enum(["evaluate", "review", "recommend"]),
  ...origin,
});
export type PropertyRecord = z.output<typeof propertyRecord>;

export const tiers = [
  "none",
  "front",
  "application",
  "authentication",
  "data",
  "administration",
  "partner",
  "monitoring",
  "supply",
] as const;

export const classRecord = z.strictObject({
  id: recordId,
  kind: z.literal("class"),
  group: z.enum(["unit", "hardware", "interface", "software", "service-component", "system"]),
  ecosystem: z.enum(["endpoint", "service", "system"]),
  name: both,
  meaning: both,
  aliases,
  traits: z.strictObject({ runs_own_code: yes, stores: yes, anchor: yes, tier: z.enum(tiers) }),
  properties: z.array(factId),
  expects: z.array(z.strictObject({ part: recordId, unless: z.array(factId).default([]) })).default([]),
  ...origin,
});
export type ClassRecord = z.output<typeof classRecord>;

/** What a mobile network can offer beyond carrying data: see the vocabulary `network-offers`. */
export const networkOffers = [
  "sim-reuse",
  "session-keys",
  "remote-profiles",
  "device-management",
  "operator-identity",
  "mutual-authentication",
  "private-access",
  "priority",
  "watching",
] as const;

const threeValued = z.union([yes, z.literal("unknown")]);

export const networkRecord = z.strictObject({
  id: recordId,
  kind: z.literal("network"),
  name: both,
  meaning: both,
  aliases,
  /** Who can get at it: anyone on the internet, a machine on the same network, anyone in radio range, whoever plugs in, someone inside the unit. */
  reach: z.enum(["internet", "network", "radio", "touch", "inside"]),
  long_range: yes,
  radio: yes,
  emits_identifier: z.union([yes, z.literal("by-configuration")]),
  subscription: yes,
  mutual_authentication: z.union([yes, z.literal("none")]),
  link_protection: z.enum(["none", "device-to-network", "mutual"]),
  /**
   * How far the protection of the link reaches: to the other end; to the gateway, access point or network server, behind
   * which a service lies; to an operator or provider, never to the other end.
   */
  link_reaches: z.enum(["far-end", "gateway", "operator"]),
  /** Whose spectrum it uses: the operator's own by licence, or what anybody may use. Not said of wires. */
  spectrum: z.enum(["licensed", "shared"]).optional(),
  /** Follows an open standard that many have examined, or is somebody's own. */
  open_standard: yes.default(true),
  /** Generation of the mobile network. */
  generation: z.enum(["2g", "3g", "4g", "5g"]).optional(),
  /** Low power and wide area. `downlink`: can new software come down? */
  lpwa: yes.default(false),
  downlink: z.enum(["full", "slow", "none"]).default("full"),
  /** What an operator of such a network can do for the product (G3). */
  offers: z.array(z.enum(networkOffers)).default([]),
  /** The profile by which the link is protected without anyone's doing; left out where it depends on how it is set up. */
  link_profile: recordId.optional(),
  ...origin,
});
export type NetworkRecord = z.output<typeof networkRecord>;

export const protectionRecord = z.strictObject({
  id: recordId,
  kind: z.literal("protection"),
  layer: z.enum(["link", "transport", "application"]),
  name: both,
  aliases,
  states: z.strictObject({
    authentication: z.strictObject({ from_proves: threeValued, to_proves: threeValued }),
    encryption: threeValued,
    integrity: threeValued,
    forward_secrecy: threeValued,
    replay: z.enum(["refused", "possible", "unknown"]),
  }),
  note: both.optional(),
  ...origin,
});
export type ProtectionRecord = z.output<typeof protectionRecord>;

export const positionRecord = z.strictObject({
  id: recordId,
  kind: z.literal("position"),
  distance: z.number().int().positive(),
  name: both,
  meaning: both,
  ...origin,
});
export type PositionRecord = z.output<typeof positionRecord>;

export const vocabularyRecord = z.strictObject({
  id: recordId,
  kind: z.literal("vocabulary"),
  name: both.optional(),
  values: z.array(
    z.strictObject({
      id: z.string(),
      words: both,
      meaning: both.optional(),
      aliases,
      symmetric: z.union([yes, z.literal("none")]).optional(),
    }),
  ),
  ...origin,
});
export type VocabularyRecord = z.output<typeof vocabularyRecord>;

const meant = z.strictObject({ typed: z.string(), meant: z.string(), note: both.optional() });
/** What people type instead of a key or a word of the format, in both languages. */
export const synonymsRecord = z.strictObject({
  id: recordId,
  kind: z.literal("synonyms"),
  keys: z.array(meant).default([]),
  words: z.array(meant).default([]),
});
export type SynonymsRecord = z.output<typeof synonymsRecord>;
