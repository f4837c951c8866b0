import { knowledgeOf, type PackedRecord } from "../knowledge/records.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import {
  classRecord,
  networkRecord,
  propertyRecord,
  protectionRecord,
  synonymsRecord,
  vocabularyRecord,
} from "../knowledge/vocabulary.ts";

const both = (text: string): { en: string; ja: string } => ({ en: text, ja: text });
const asked = { name: both("n"), question: both("q"), why: both("w"), asked_of: "hardware", stage: "evaluate" };

const property = (id: string, type: string, values: readonly string[] = [], more: object = {}): PackedRecord => [
  "properties",
  propertyRecord.parse({
    id,
    kind: "property",
    type,
    values: values.map((one) => ({ id: one, words: both(one) })),
    ...asked,
    ...more,
  }),
];
const classOf = (id: string, properties: readonly string[], aliases: readonly string[] = []): PackedRecord => [
  "classes",
  classRecord.parse({
    id,
    kind: "class",
    group: id === "system" ? "system" : "hardware",
    ecosystem: id === "system" ? "system" : "endpoint",
    name: both(id),
    meaning: both(id),
    aliases,
    traits: { runs_own_code: true, stores: true, anchor: false, tier: "none" },
    properties,
  }),
];
const words = (
  id: string,
  values: readonly { readonly id: string; readonly aliases?: readonly string[] }[],
): PackedRecord => [
  "vocabularies",
  vocabularyRecord.parse({ id, kind: "vocabulary", values: values.map((one) => ({ ...one, words: both(one.id) })) }),
];

/** A knowledge base of a few records, so that tests of the core stand on nothing else. */
export const tinyKnowledge: Knowledge = knowledgeOf("tiny", [
  classOf("endpoint", ["power"]),
  classOf("microcontroller", ["debug_port", "secure_boot", "image_proof", "ports", "chip", "made_on"], ["mcu"]),
  classOf("system", ["root_of_trust"]),
  property("power", "one-of", ["mains", "coin-cell"]),
  property("debug_port", "one-of", ["open", "none"]),
  property("secure_boot", "truth"),
  property("image_proof", "one-of", ["none", "mac", "signature"], { takes: "credential" }),
  property("ports", "set-of", ["usb", "uart"]),
  property("chip", "text"),
  property("made_on", "date"),
  property("root_of_trust", "truth"),
  [
    "networks",
    networkRecord.parse({
      id: "ble",
      kind: "network",
      name: both("ble"),
      meaning: both("ble"),
      aliases: ["bluetooth low energy"],
      reach: "radio",
      long_range: false,
      radio: true,
      emits_identifier: true,
      subscription: false,
      mutual_authentication: false,
      link_protection: "none",
      link_reaches: "far-end",
    }),
  ],
  [
    "protections",
    protectionRecord.parse({
      id: "ble-just-works",
      kind: "protection",
      layer: "link",
      name: both("jw"),
      states: {
        authentication: { from_proves: false, to_proves: false },
        encryption: true,
        integrity: true,
        forward_secrecy: false,
        replay: "refused",
      },
    }),
  ],
  words("scopes", [{ id: "device", aliases: ["per-device"] }, { id: "fleet" }]),
  words("sectors", [{ id: "consumer-health" }]),
  [
    "synonyms",
    synonymsRecord.parse({
      id: "all",
      kind: "synonyms",
      keys: [
        { typed: "via", meant: "over" },
        { typed: "stores", meant: "holds" },
      ],
      words: [
        { typed: "UK", meant: "GB" },
        { typed: "はい", meant: "yes" },
        { typed: "いいえ", meant: "no" },
        { typed: "不明", meant: "unknown" },
        { typed: "gateway", meant: "endpoint", note: both("worked out") },
      ],
    }),
  ],
]);
