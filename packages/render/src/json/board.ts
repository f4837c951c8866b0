import { boardKinds, type Assessment, type BoardTask } from "@sekisho/core";
import { z } from "zod";

const task = z.object({
  id: z.string(),
  kind: z.enum(boardKinds),
  stage: z.string().describe("id of the vocabulary `process-stages`"),
  decision: z.string().optional(),
  recommendation: z.string().optional(),
  finding: z.string().optional(),
  subject: z.string(),
  owner: z.string().optional().describe("absent where nobody is named"),
  due: z.string().optional(),
  overdue: z.boolean(),
});

/** What `tasks --format json` prints. */
export const boardOutput = z.object({
  schema: z.literal("sekisho/tasks/1"),
  as_of: z.string(),
  tasks: z.array(task),
});
export type BoardOutput = z.input<typeof boardOutput>;

/** Tasks for programs: ids and days. */
export function boardJsonOf({ asOf }: Assessment, tasks: readonly BoardTask[]): string {
  const output: BoardOutput = {
    schema: "sekisho/tasks/1",
    as_of: asOf,
    tasks: tasks.map(({ id, kind, stage, decision, recommendation, finding, subject, owner, due, overdue }) => ({
      id,
      kind,
      stage,
      ...(decision === undefined ? {} : { decision: decision.id }),
      ...(recommendation === undefined ? {} : { recommendation }),
      ...(finding === undefined ? {} : { finding }),
      subject,
      ...(owner === undefined ? {} : { owner }),
      ...(due === undefined ? {} : { due }),
      overdue,
    })),
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

/** The published schema (JSON Schema 2020-12) of tasks. Unknown fields are allowed: later ones may follow. */
export const boardSchema = (): Readonly<Record<string, unknown>> => ({
  title: "sekisho/tasks/1",
  ...z.toJSONSchema(boardOutput, { io: "input" }),
});
