import { z } from "zod";

const scalar = z.union([z.boolean(), z.string(), z.number()]);

/** Compares one fact: equal, one of, set contains any or all of, number at least or at most. Nothing else. */
export const comparison = z.union([
  scalar,
  z.strictObject({ in: z.array(scalar).min(1) }),
  z.strictObject({ includes_any: z.array(z.string()).min(1) }),
  z.strictObject({ includes_all: z.array(z.string()).min(1) }),
  z.strictObject({ at_least: z.number() }),
  z.strictObject({ at_most: z.number() }),
]);
export type Comparison = z.output<typeof comparison>;

/** Where else than on the subject a fact may be read. Closed; each gives at most one entity. */
export const accessors = ["from", "to", "over", "unit", "part_of", "system"] as const;
export type Accessor = (typeof accessors)[number];

/** All that `applies`, `met` and `raises` can say: no variables, quantifiers or arithmetic. Need more? Add a fact. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: Comparison; readonly of?: Accessor };

/** Version of the condition language. A record with an operator that this version does not have is refused, not its pack. */
export const CONDITION_LANGUAGE = 1;

/** As people write it: `fact_id: comparison` is short for `{fact, is}`; several keys in one map mean all of them. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.preprocess(
    shortForm,
    z.union([
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      z.strictObject({ fact: z.string(), is: comparison, of: z.enum(accessors).optional() }),
    ]),
  ),
) as z.ZodType<Condition>;

const KEYWORDS: ReadonlySet<string> = new Set(["all", "any", "not", "fact", "is", "of"]);

function shortForm(written: unknown): unknown {
  if (typeof written !== "object" || written === null || Array.isArray(written)) return written;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(written);
  if (entries.length === 0 || entries.some(([key]) => KEYWORDS.has(key))) return written;
  const each = entries.map(([fact, is]) => ({ fact, is }));
  return each.length === 1 ? each[0] : { all: each };
}

/** Every fact a condition reads, with the place it is read at. */
export function factsIn(of: Condition): readonly { readonly fact: string; readonly of?: Accessor }[] {
  if ("all" in of) return of.all.flatMap(factsIn);
  if ("any" in of) return of.any.flatMap(factsIn);
  if ("not" in of) return factsIn(of.not);
  return [of.of === undefined ? { fact: of.fact } : { fact: of.fact, of: of.of }];
}
