import { z } from "zod";

/** Ids of entities: lower case, independent of names, unique over the whole document. */
export const ID = /^[a-z][a-z0-9-]{0,62}$/;
/** Ids that no entity may take. */
export const RESERVED: readonly string[] = ["system", "anyone", "none", "unknown"];

export const id = z.string().regex(ID);
/** A reference to another entity. Which sections it may mean is in `references.ts`. */
export const ref = z.string().min(1);
/** Words for people: one language or both. A missing language falls back to the other and counts in completeness. */
export const text = z.union([
  z.string().min(1),
  z.strictObject({ en: z.string().min(1).optional(), ja: z.string().min(1).optional() }),
]);
/** `yes` and `no`; `true` and `false` mean the same. */
export const truth = z.union([z.boolean(), z.enum(["yes", "no"]).transform((word) => word === "yes")]);
/** A word of a closed list of the knowledge base; which one is checked against the vocabulary, with the nearest right word. */
export const word = z.string().min(1);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/);
export const duration = z.string().regex(/^\d+(\.\d+)? (day|week|month|year)s?$/);
export const rate = z.string().regex(/^\d+(\.\d+)? per (hour|day|week|month|year)$/);
export const country = z.string().regex(/^[A-Z]{2}$/);
export const currency = z.string().regex(/^[A-Z]{3}$/);
/** A figure: one number, or lowest, likely and highest, in ascending order. Units stand in the key or the currency. */
export const range = z.union([
  z.number().nonnegative(),
  z
    .strictObject({
      min: z.number().nonnegative(),
      likely: z.number().nonnegative(),
      max: z.number().nonnegative(),
      currency: currency.optional(),
    })
    .refine((r) => r.min <= r.likely && r.likely <= r.max, { params: { code: "range-order" } }),
]);

const about = {
  assuming: ref.optional(),
  source: z.string().min(1).optional(),
  note: text.optional(),
};

/** Who was asked for a value that is not known yet, and until when. */
const asked = { asked: ref.optional(), since: date.optional(), due: date.optional() };

/**
 * A value that may be unknown. Three spellings mean the same: `V`, `{is: V, …}` and, for what is not known,
 * `unknown` or `{is: unknown, asked, since, due}`. `with` names a credential where the property takes one.
 */
export function stated<T extends z.ZodType>(value: T) {
  return z.union([
    value,
    z.literal("unknown"),
    z.strictObject({ is: z.union([value, z.literal("unknown")]), with: ref.optional(), ...about, ...asked }),
  ]);
}

/** A set of references or words; with the member `unknown` it says "these and perhaps more". */
export const set = z.array(z.string().min(1));
