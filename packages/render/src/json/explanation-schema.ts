import { findingChanges, models, ratings, statuses } from "@sekisho/core";
import { z } from "zod";

const status = z.enum(statuses);
const absent = z.enum([...statuses, "absent"]);
const drawn = z.array(z.object({ what: z.string(), of: z.string() }));

const ground = z.object({
  value: z.union([z.boolean(), z.literal("unknown")]),
  lines: z.array(z.object({ address: z.string(), is: z.unknown() })).describe("lines of the document that it rests on"),
  missing: z.array(z.string()).describe("addresses that nobody stated"),
  parts: z.array(z.object({ part: z.string(), of: z.string() })).describe("parts neither drawn nor named absent"),
  as_drawn: drawn,
  assumptions: z.array(z.string()),
  decisions: z.array(z.string()),
  facts: z.array(z.object({ fact: z.string(), of: z.string() })),
});

const change = z.object({
  changes: z.array(
    z.object({
      set: z.string(),
      before: z.unknown().describe("absent where nobody stated it").optional(),
      value: z.unknown(),
    }),
  ),
  remedy: z.string().optional().describe("a recommendation that sets some of it"),
  becomes: status,
  effects: z
    .array(z.object({ finding: z.string(), change: z.enum(findingChanges), before: absent, after: absent }))
    .describe("what it does to other findings, assessed from scratch"),
});

/** What `explain --format json` prints. */
export const explanationOutput = z.object({
  schema: z.literal("sekisho/explanation/1"),
  model: z.enum(models),
  as_of: z.string(),
  knowledge: z.string(),
  finding: z.object({
    id: z.string(),
    rule: z.string(),
    kind: z.enum(["concern", "recommendation"]),
    subject: z.string(),
    status,
    rating: z.enum(ratings),
  }),
  applies: ground,
  decided: ground.optional().describe("absent where the rule does not apply"),
  partly: ground.optional(),
  would_decide: z
    .array(z.object({ address: z.string(), outcomes: z.array(z.object({ value: z.string(), status })) }))
    .describe("of an open finding: what each value of each field it waits for would make of it"),
  would_decide_together: z.array(
    z.object({ values: z.array(z.object({ address: z.string(), value: z.string() })), status }),
  ),
  smallest_change: change
    .nullable()
    .describe("null: no change of one or two values clears it, or nothing is to be cleared"),
  recommended_change: change.nullable().describe("what the recommendation sets, where that is more"),
});
export type ExplanationOutput = z.input<typeof explanationOutput>;

/** The published schema (JSON Schema 2020-12) of an explanation. Unknown fields are allowed: later ones may follow. */
export function explanationSchema(): Readonly<Record<string, unknown>> {
  return { title: "sekisho/explanation/1", ...z.toJSONSchema(explanationOutput, { io: "input" }) };
}
