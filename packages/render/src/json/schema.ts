import { models, ratings, statuses, type Assessment } from "@sekisho/core";
import { z } from "zod";

const schemaId: Assessment["schema"] = "sekisho/assessment/1";
const severalId = "sekisho/assessments/1";
const ids = z.array(z.string());
const count = z.int().nonnegative();
const harm = z.string();
const rating = z.enum(ratings);

const finding = z.object({
  id: z.string().describe("RULE@SUBJECT; never changes, survives names, order and other findings"),
  rule: z.string(),
  kind: z.enum(["concern", "recommendation"]),
  subject: z.string(),
  status: z.enum(statuses),
  rating: rating.describe("from the level of the rule and the harm at stake, by a table that is judgement"),
  level: rating.describe("level of the rule"),
  harm: harm.describe(
    "greatest harm stated of what the subject holds or serves: severe, major, moderate, negligible or unstated",
  ),
  guideline: z.object({ document: z.string(), section: z.string() }),
  unchecked: ids.describe("parts of the record not compared with the guideline yet: number, title, level"),
  leads_to: ids.describe("of a concern: the recommendations it leads to"),
  rests_on: ids.describe("addresses of stated values that decided it"),
  waits_for: ids.describe("addresses to fill in before it can be decided"),
  as_drawn: z
    .array(z.object({ what: z.string(), of: z.string() }))
    .describe("things whose absence from the drawing decided it"),
  assumptions: ids,
  decisions: ids.describe("decisions whose effect decided it"),
  decided_by: z
    .array(z.object({ id: z.string(), status: z.string() }))
    .describe("of an open finding: decisions about it, whether or not their effect is in this model"),
});

const noted = z
  .object({
    id: z.string().describe("id of the finding by hand, DECISION@ADDRESS of a contradiction, past@ADDRESS of a day"),
    from: z.enum(["hand", "contradiction", "day"]),
    subject: z.string(),
    rating,
    address: z
      .string()
      .optional()
      .describe("where the document states what is contradicted, or the day that has passed"),
    decision: z.string().optional().describe("of a contradiction: the decision that is said to be in place"),
    references: ids,
    decided_by: z.array(z.object({ id: z.string(), status: z.string() })),
  })
  .describe(
    "what no rule found: findings by hand, decisions in place that the document contradicts, days that have passed",
  );

const maybe = z.enum(["yes", "no", "unknown"]);
const overview = z.object({
  boundaries: z
    .array(
      z.object({
        flow: z.string(),
        from_proves: z.string().describe("none, link, transport, application or unknown"),
        to_proves: z.string(),
        encrypted: z.enum(["all-the-way", "part-of-the-way", "no", "unknown"]),
        bearer_trusted_alone: maybe,
      }),
    )
    .describe("flows between units or zones"),
  secrets: z.array(
    z.object({
      credential: z.string(),
      scope: z.string(),
      kept_in: ids,
      perhaps_elsewhere: z.boolean(),
      readable: maybe.describe("by someone who holds a unit, or has the app"),
      opens_others: maybe,
      guessable: maybe,
    }),
  ),
  personal: z.array(
    z.object({
      data: z.string(),
      personal: maybe,
      sensitive: maybe,
      third_parties: maybe,
      abroad: ids.describe("flows in which it leaves the area of a data protection law"),
      perhaps_abroad: z.boolean(),
    }),
  ),
  owners: z
    .array(z.object({ component: z.string(), implements: z.boolean(), watches: z.boolean() }))
    .describe("things for which nobody is named to build or to watch them"),
});

const question = z.object({
  about: z.string().describe("field to state (`properties.debug_port`), or `part:CLASS` to draw or name absent"),
  kind: z.enum(["field", "part"]),
  of: z.string().describe("kind of entity that is asked about; empty where it is not in the document"),
  addresses: ids,
  findings: ids.describe("findings that stay open until it is answered"),
  rating: rating.describe("heaviest of these findings"),
  worth: z.number().describe("what an answer would settle, to compare questions with each other"),
  asked: ids.describe("people who were asked already"),
});

const task = z.object({
  id: z.string(),
  decision: z.string().optional(),
  recommendation: z.string().optional(),
  subject: z.string(),
  owner: z.string().optional().describe("a person; absent where nobody is named"),
  due: z.string().optional(),
});

/** What `assess --format json` prints: ids, codes and addresses, no words. Within version 1 fields are only ever added. */
export const assessmentOutput = z.object({
  schema: z.literal(schemaId),
  model: z.enum(models),
  as_of: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  knowledge: z.string().describe("version of the knowledge base"),
  incomplete: z.boolean().describe("parts of the document could not be read and count as unknown"),
  counts: z.object({
    status: z.record(z.enum(statuses), count),
    certain: count.describe("concerns raised, gaps and half-done things"),
    possible: count.describe("certain ones and all open ones: a bound, not a verdict"),
  }),
  completeness: z.object({
    nothing_drawn: ids.describe("kinds that every product has and of which nothing is drawn"),
    untranslated: ids,
    broken: ids,
    unread: ids.describe("addresses of stated values that no rule reads"),
    loose: ids.describe("entries that hang on nothing"),
  }),
  endpoints: z.array(z.object({ id: z.string(), class: z.string().describe("`unknown` while it cannot be told") })),
  surface: z.array(
    z.object({
      component: z.string(),
      positions: ids.describe("nearest to the outside first; certain and possible ones"),
      possible: ids.describe("of these, the ones that rest on an unknown"),
    }),
  ),
  findings: z.array(finding),
  noted: z.array(noted),
  overview,
  conflicts: z
    .array(
      z.object({
        id: z.string(),
        conflict: z.string(),
        subject: z.string(),
        status: z.enum(["raised", "cleared", "unknown"]),
        between: ids.describe("recommendations that pull"),
        against: z.string(),
        decided_by: z.array(z.object({ id: z.string(), status: z.string() })),
      }),
    )
    .describe("two good things that pull against each other at one place"),
  offers: z
    .array(
      z.object({
        id: z.string(),
        purchase: z.string(),
        subject: z.string(),
        status: z.enum(["offered", "in-use", "unknown"]),
        meets: ids.describe("findings that it would meet"),
      }),
    )
    .describe("purchases that meet several things at once, those first that meet most"),
  overruled: z
    .array(z.object({ finding: z.string(), decision: z.string(), where: z.string().describe("country of the law") }))
    .describe("what a law overrules: neither gap nor acceptance"),
  settled: z
    .array(z.object({ finding: z.string(), decisions: ids }))
    .describe("findings in order only because of decisions"),
  as_drawn: ids.describe(
    "findings that are right only if the drawing is complete: in order because of it, or open because a part is not drawn",
  ),
  assumptions: z.array(z.object({ id: z.string(), findings: ids })).describe("assumptions that findings rest on"),
  questions: z.array(question),
  tasks: z.array(task),
  not_applied: z
    .array(
      z.object({
        decision: z.string(),
        address: z.string(),
        why: z.enum(["against-stated", "no-such-entity", "not-valid", "points-nowhere"]),
      }),
    )
    .describe("effects of decisions that could not go into the model"),
});
export type AssessmentOutput = z.input<typeof assessmentOutput>;

/** What `assess --format json` prints for several documents: one value that holds the result of each. */
const assessmentsOutput = z.object({
  schema: z.literal(severalId),
  documents: z.array(
    z.object({
      path: z.string().describe("as given on the command line"),
      assessment: assessmentOutput.nullable().describe("null where nothing of it could be read"),
    }),
  ),
});
export type AssessmentsOutput = z.input<typeof assessmentsOutput>;

/** The published schema (JSON Schema 2020-12) of what `assess --format json` prints. Unknown fields are allowed: later ones may follow. */
export function assessmentSchema(): Readonly<Record<string, unknown>> {
  return { title: schemaId, ...z.toJSONSchema(assessmentOutput, { io: "input" }) };
}

/** The published schema of what it prints for several documents. */
export function assessmentsSchema(): Readonly<Record<string, unknown>> {
  return { title: severalId, ...z.toJSONSchema(assessmentsOutput, { io: "input" }) };
}
