import { z } from "zod";
import { kinds, type Kind } from "../model/kinds.ts";
import { condition } from "./condition.ts";
import { cost, inField } from "./rules.ts";
import { both, checked, guideline } from "./vocabulary.ts";

const adviceId = z.string().regex(/^[a-z][a-z0-9-]*$/);
const subject = z.enum(kinds as [Kind, ...Kind[]]); // the list has members

/** A standard or public document that says how something is done. Its title is the publisher's own. */
export const referenceRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  kind: z.literal("reference"),
  title: z.string(),
  publisher: z.string(),
  about: both,
  checked,
});
export type ReferenceRecord = z.output<typeof referenceRecord>;

/** What a conflict pulls a recommendation against. */
export const pullsAgainst = ["availability", "safety", "power", "price", "privacy", "maintenance"] as const;
/** Who has to be heard before a conflict is decided. */
export const decidedWith = ["safety", "legal", "insurer", "operations", "product", "privacy", "hardware"] as const;

/**
 * Two good things that pull against each other at one place of a product (G11): two recommendations, or one and what the
 * product is for. `raises` true says that they do; then somebody has to decide, and write down why.
 */
export const conflictRecord = z.strictObject({
  id: adviceId,
  kind: z.literal("conflict"),
  title: both,
  summary: both,
  between: z.array(z.string()).min(1),
  against: z.enum(pullsAgainst),
  subject,
  applies: condition,
  raises: condition,
  /** How others have settled it. */
  settle: both,
  /** What has precedence, where people can be hurt: the guideline puts safety first (G10). */
  first: z.literal("safety").optional(),
  decide_with: z.array(z.enum(decidedWith)).min(1),
  guideline: guideline.optional(),
  basis: z.string(),
});
export type ConflictRecord = z.output<typeof conflictRecord>;

/** One purchase or piece of work that meets several recommendations, and is paid for once (Annex B: the SIM). */
export const purchaseRecord = z.strictObject({
  id: adviceId,
  kind: z.literal("purchase"),
  title: both,
  summary: both,
  /** What it gives to which recommendation. */
  meets: z.array(z.strictObject({ recommendation: z.string(), how: both })).min(2),
  /** What still has to be done for it to count, and what it does not do. */
  needs: both,
  cost,
  in_field: inField,
  subject,
  /** Where it can be used; where that is open, it is offered as a question. */
  applies: condition,
  /** Where it is in use already. */
  has: condition,
  references: z.array(z.string()).default([]),
  guideline: guideline.optional(),
  basis: z.string(),
});
export type PurchaseRecord = z.output<typeof purchaseRecord>;
