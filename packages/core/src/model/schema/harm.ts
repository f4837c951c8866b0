import { z } from "zod";
import { range, rate, text, word } from "./value.ts";

/** Harm of one kind: a word of the rating scale, or money (fixed once, each per unit, steps at thresholds of units). */
const amount = z.union([
  word,
  z.strictObject({
    fixed: range.optional(),
    each: range.optional(),
    steps: z
      .array(z.strictObject({ from_units: z.number().nonnegative(), adds: range, why: text.optional() }))
      .optional(),
  }),
]);

/** What one loss (disclosed, altered, lost, denied, misused) does, by kind of harm. */
const loss = z.strictObject({
  safety: amount.optional(),
  financial: amount.optional(),
  operational: amount.optional(),
  privacy: amount.optional(),
  /** Whom the attacker wants: `anyone`, or `this-one`. */
  aim: z.enum(["anyone", "this-one"]).optional(),
  /** Natural scale of the harm. */
  scale: z.enum(["unit", "home", "tenant", "fleet"]).optional(),
  /** How it comes about: an attack, an exposure without an attacker, or misuse of a right. */
  entry: z.enum(["attack", "exposure", "misuse"]).optional(),
  frequency: rate.optional(),
});

export const harms = z.strictObject({
  disclosed: loss.optional(),
  altered: loss.optional(),
  lost: loss.optional(),
  denied: loss.optional(),
  misused: loss.optional(),
});
export type Harms = z.output<typeof harms>;
