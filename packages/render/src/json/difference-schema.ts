import { findingChanges, kinds, models, ratings, statuses, type Comparison } from "@sekisho/core";
import { z } from "zod";

const schemaId: Comparison["schema"] = "sekisho/diff/1";
const ids = z.array(z.string());
const rating = z.enum(ratings);
const count = z.int().nonnegative();
const status = z.enum([...statuses, "absent"]);
const because = ids.describe(
  "what changed in the model that it rests on: an address of `model.values`, `+ID` or `-ID` of an entity that is new or gone",
);

const side = z.object({
  label: z.string().describe("what it was called on the command line"),
  model: z.enum(models),
  incomplete: z.boolean().describe("parts of the document could not be read and count as unknown"),
  certain: count.describe("concerns raised, gaps and half-done things"),
  possible: count.describe("certain ones and all open ones: a bound, not a verdict"),
  questions: count,
});

const value = z.object({
  value: z.unknown().describe("as read; absent where nobody stated it").optional(),
  file: z.string().optional(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  decision: z.string().optional().describe("the decision that gave the value"),
});

const entity = z.object({
  change: z.enum(["added", "removed", "changed"]),
  kind: z.enum(kinds),
  id: z.string(),
  was: z.string().optional().describe("its id before, where `formerly` says that it was renamed"),
  decision: z.string().optional().describe("the decision that added or removed it"),
  unread: z
    .boolean()
    .describe("it has, or had, problems: nothing is known about it there and its values are not compared"),
});

const changedValue = z.object({
  address: z.string(),
  entity: z.string(),
  field: z.string(),
  before: value,
  after: value,
});

const finding = z.object({
  id: z.string(),
  was: z.string().optional().describe("its id before, where its subject was renamed"),
  rule: z
    .string()
    .optional()
    .describe("absent where a person wrote the finding down, or the model contradicts a decision"),
  subject: z.string(),
  change: z
    .enum(findingChanges)
    .describe("new, half done no longer, rated anew, became a question, half done now, open and now in order, closed"),
  before: status.describe("`absent`: its subject was not there"),
  after: status,
  rating: rating.describe("now; of what is closed or settled, before"),
  rating_before: rating.optional(),
  because,
});

const question = z.object({
  about: z.string(),
  of: z.string(),
  rating,
  addresses: ids,
  findings: count.describe("how many findings wait for the question"),
});

/** What `diff --format json` prints: ids, codes and addresses, no words and no day. Within version 1 fields are only ever added. */
export const differenceOutput = z.object({
  schema: z.literal(schemaId),
  knowledge: z.string().describe("version of the knowledge base that both sides were judged by"),
  before: side,
  after: side,
  model: z.object({
    entities: z.array(entity).describe("in the order of kinds and of the document; files and order make no difference"),
    values: z.array(changedValue),
    settings: z.array(z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
  }),
  counts: z.record(z.enum(findingChanges), count),
  findings: z.array(finding).describe("gravest change first, then by rating"),
  endpoints: z.array(
    z.object({
      id: z.string(),
      before: z.string().describe("`unknown` while it cannot be told, `absent` where it is not there"),
      after: z.string(),
      tcb_gained: ids,
      tcb_lost: ids,
      because,
    }),
  ),
  surface: z.array(z.object({ component: z.string(), gained: ids, lost: ids, because })),
  questions: z.object({ raised: z.array(question), gone: z.array(question) }),
  decisions: z.object({
    reopened: z
      .array(
        z.object({
          decision: z.string(),
          status: z.string(),
          relied_on: z
            .array(z.object({ address: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }))
            .describe("values written down when it was signed that are no longer so"),
          findings: ids.describe("findings it is about that are graver, or open now"),
        }),
      )
      .describe("decisions that stand as they stood, while what they rested on does not"),
    not_applied: z
      .array(
        z.object({
          decision: z.string(),
          address: z.string(),
          why: z.enum(["against-stated", "no-such-entity", "not-valid", "points-nowhere"]),
        }),
      )
      .describe("effects of decisions that could go into the model before and cannot now"),
  }),
});
export type DifferenceOutput = z.input<typeof differenceOutput>;

/** The published schema (JSON Schema 2020-12) of what `diff --format json` prints. Unknown fields are allowed: later ones may follow. */
export function differenceSchema(): Readonly<Record<string, unknown>> {
  return { title: schemaId, ...z.toJSONSchema(differenceOutput, { io: "input" }) };
}
