import { z } from "zod";
import { kinds, type Kind } from "../model/kinds.ts";
import { condition } from "./condition.ts";
import { both, checked, guideline } from "./vocabulary.ts";

const subject = z.enum(kinds as [Kind, ...Kind[]]);
const ruleId = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]*$/);
const levels = z.enum(["critical", "high", "medium", "low"]);

/** Kinds of harm, as a document states them. */
export const harmKinds = ["safety", "financial", "operational", "privacy"] as const;
/** Kinds of harm that a rule guards against: only they raise or lower what it finds. Without it: all kinds. */
const guards = z.array(z.enum(harmKinds)).min(1).optional();

/** A concern: a frequently asked security question of the guidelines. `raises` true raises it, false clears it. */
export const concernRecord = z.strictObject({
  id: ruleId,
  kind: z.literal("concern"),
  guideline,
  checked: checked.optional(),
  level: levels,
  level_basis: z.string(),
  title: both,
  summary: both,
  /** The concern in a few words, as what goes wrong: "cloning", "loss of availability". */
  term: both.optional(),
  /** What the source calls it, where that differs, as it often names the aim: "availability". */
  source_term: both.optional(),
  subject,
  guards,
  applies: condition,
  raises: condition,
  leads_to: z.array(z.strictObject({ id: z.string(), basis: z.string(), source: z.string().optional() })),
  also: z.array(z.string()).default([]),
});
export type ConcernRecord = z.output<typeof concernRecord>;

const effort = z.union([
  z.number(),
  z.strictObject({
    min: z.number().optional(),
    likely: z.number(),
    max: z.number().optional(),
    unit: z.string().optional(),
  }),
]);

/** What it costs: once, for each unit, every year; `unit` person-days or EUR. */
export const cost = z.strictObject({
  once: effort,
  each: effort.optional(),
  yearly: effort.optional(),
  basis: z.string(),
  note: both.optional(),
});

/** Where a change takes effect: units in the field by update, only new hardware, the service, the organisation. */
export const inField = z.enum(["by-update", "next-hardware", "service-side", "organisation"]);

/** Entities that a recommendation's `sets` may touch, seen from its subject. */
export const setRoles = ["self", "verifier", "unit", "proves_by", "held_credentials"] as const;

/** A recommendation: `applies` and `met` decide not relevant, met, gap or unknown; `met_partly` tells the half-done. */
export const recommendationRecord = z.strictObject({
  id: ruleId,
  kind: z.literal("recommendation"),
  guideline: guideline.extend({ level: levels }),
  /** Where the level comes from, where the guideline gives none. */
  level_basis: z.string().optional(),
  checked: checked.optional(),
  title: both,
  summary: both,
  method: both,
  risk: both,
  cost,
  subject,
  guards,
  applies: condition,
  met: condition,
  met_partly: condition.optional(),
  partly_because: both.optional(),
  /** What doing it badly looks like, where that is no matter of degree and so stays a gap. */
  badly: both.optional(),
  sets: z
    .array(
      z.strictObject({
        role: z.enum(setRoles),
        property: z.string(),
        to: z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]),
      }),
    )
    .default([]),
  in_field: inField,
  /** What it does to safety, availability, power and price besides its own cost; `none` says that somebody looked. */
  side_effects: z
    .union([
      z.literal("none"),
      z.strictObject({
        safety: both.optional(),
        availability: both.optional(),
        power: both.optional(),
        price: both.optional(),
      }),
    ])
    .optional(),
  /** Ids of the standards and public documents that say how it is done. */
  references: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]),
});
export type RecommendationRecord = z.output<typeof recommendationRecord>;

/** A variant of the trusted computing base, recognised from facts of the unit. */
export const tcbRecord = z.strictObject({
  id: ruleId,
  kind: z.literal("tcb-variant"),
  title: both,
  meaning: both,
  /** Key models and places of keys exclude each other within their group; a unit has at most one of each. */
  group: z.enum(["key-model", "anchor"]),
  order: z.number().int(),
  subject: z.literal("component"),
  applies: condition,
  /** What an attack on one unit opens. */
  blast_radius: z.enum(["one-device", "one-network", "all-devices"]),
  opens: both,
  fits: z.array(z.enum(["lightweight", "complex", "gateway"])),
  cost_hint: z.enum(["low", "medium", "high"]),
  basis: z.string(),
  recommendations: z.array(z.string()),
});
export type TcbRecord = z.output<typeof tcbRecord>;

/** The weight of a finding from the level of its rule and the greatest harm at stake; `unstated` is its own column. */
export const weightRecord = z.strictObject({
  id: ruleId,
  kind: z.literal("weight"),
  title: both,
  basis: z.string(),
  levels: z.record(levels, z.record(z.enum(["severe", "major", "moderate", "negligible", "unstated"]), levels)),
  why: both,
});
export type WeightRecord = z.output<typeof weightRecord>;

/** A case of a record: a fragment of a document (what it leaves out is unknown) and the statuses that must come out. */
export const caseFile = z.array(
  z.strictObject({
    case: z.string(),
    document: z.record(z.string(), z.unknown()),
    model: z.enum(["designed", "current", "planned"]).optional(),
    /** Finding id → status. */
    expect: z.record(z.string(), z.string()),
    /** Addresses that must be among the open questions. */
    asks: z.array(z.string()).optional(),
  }),
);
export type CaseFile = z.output<typeof caseFile>;
