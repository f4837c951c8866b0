import { z } from "zod";
import { country, date, instant, ref, set, stated, text, truth, word } from "./value.ts";

const common = {
  name: text.optional(),
  note: text.optional(),
  formerly: z.array(z.string()).optional(),
  foreign: z.unknown().optional(),
};

/** A change of the model, in the same words as an edit. */
export const change = z.union([
  z.strictObject({ set: z.string(), value: z.unknown() }),
  z.strictObject({ add: z.string(), to: z.string(), value: z.unknown() }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ move: z.string(), to: z.string() }),
]);
export type Change = z.output<typeof change>;

const evidence = z.strictObject({
  what: text,
  file: z.string().optional(),
  link: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  by: ref.optional(),
  on: date.optional(),
  independent: truth.optional(),
});

/** What a signature rested on: values by address, how findings were judged, the knowledge version, and a digest over all. */
const reliedOn = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  findings: z.record(z.string(), z.string()).optional(),
  knowledge: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const decision = z.strictObject({
  ...common,
  recommendation: z.string().optional(),
  risk: ref.optional(),
  finding: z.string().optional(),
  applies_to: set.optional(),
  status: word,
  by: ref,
  since: date,
  due: date.optional(),
  until: date.optional(),
  why: text.optional(),
  changes: z.array(change).optional(),
  conflicts: z.array(z.string()).optional(),
  rated: word.optional(),
  overruled_by: z.strictObject({ law: text, where: country }).optional(),
  evidence: z.array(evidence).optional(),
  relied_on: reliedOn.optional(),
});

export const assumption = z.strictObject({
  ...common,
  statement: text,
  owner: ref,
  since: date,
  review_by: date.optional(),
});

export const task = z.strictObject({
  ...common,
  what: text,
  owner: stated(ref).optional(),
  applies_to: set.optional(),
  status: z.enum(["open", "in-progress", "done", "dropped"]).optional(),
  due: date.optional(),
});

export const review = z.strictObject({
  ...common,
  stage: word,
  by: ref,
  at: instant,
  outcome: z.enum(["signed", "returned"]),
  why: text.optional(),
  relied_on: reliedOn.optional(),
});

export const incident = z.strictObject({
  ...common,
  trigger: text.optional(),
  owner: stated(ref).optional(),
  identify: text.optional(),
  remediate: text.optional(),
  recover: text.optional(),
  applies_to: set.optional(),
});

export const finding = z.strictObject({
  ...common,
  title: text,
  subject: ref,
  rated: word,
  why: text.optional(),
  references: z.array(z.string()).optional(),
  remedy: text.optional(),
});

/** Answers to privacy questions that the model cannot give, by question id. */
export const privacyAnswer = z.strictObject({
  ...common,
  answer: z.unknown(),
  by: ref.optional(),
  on: date.optional(),
  why: text.optional(),
});

/** Appetite, budgets, rates and an organisation's own scales. Read by the pricing of risks. */
export const risk = z.strictObject({
  appetite: z.record(z.string(), z.unknown()).optional(),
  budget: z.record(z.string(), z.unknown()).optional(),
  rates: z.record(z.string(), z.number().positive()).optional(),
  day_rate: z.number().nonnegative().optional(),
  scale: z.record(z.string(), z.unknown()).optional(),
  matrix: z.record(z.string(), z.unknown()).optional(),
});

export const pack = z.strictObject({ id: z.string(), version: z.string(), sha256: z.string().optional() });
export const use = z.strictObject({ document: z.string(), as: z.string(), sha256: z.string().optional() });
