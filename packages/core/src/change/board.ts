import type { Assessment } from "../assess/assess.ts";
import type { Entity } from "../model/document.ts";
import { reopenedDecisions } from "./relied-on.ts";

/** What there is to do about it: carry out, do what no recommendation asks for, settle what is held, look at a decision again. */
export const boardKinds = ["implement", "task", "settle", "look-again"] as const;
export type BoardKind = (typeof boardKinds)[number];

/** Stages of the process to which each kind belongs (ids of the vocabulary `process-stages`). */
export const stageOfKind: Readonly<Record<BoardKind, string>> = {
  implement: "implement",
  task: "implement",
  settle: "recommend",
  "look-again": "life-cycle",
};

/** A line of the board: who has to do what, on what, until when. */
export interface BoardTask {
  /** Id of the decision or the task; with `@SUBJECT` where it is to be done on several parts. */
  readonly id: string;
  readonly kind: BoardKind;
  readonly stage: string;
  readonly decision?: Entity<"decision">;
  /** The task of the document, where no decision asks for it. */
  readonly task?: Entity<"task">;
  readonly recommendation?: string;
  readonly finding?: string;
  readonly subject: string;
  /** Id of a person; absent where nobody is named. */
  readonly owner?: string;
  readonly due?: string;
  readonly overdue: boolean;
}

/** States in which a decision waits for another one. */
const WAITING: ReadonlySet<string> = new Set(["held"]);
/** States whose end is a day on which to look again. */
const ENDING: ReadonlySet<string> = new Set(["rejected", "accepted", "transferred"]);

/** Everything somebody has to do: first what has a day, in the order of days, then in the order of the document. */
export function boardOf(assessment: Assessment): readonly BoardTask[] {
  const { document, asOf } = assessment;
  const line = (one: Omit<BoardTask, "stage" | "overdue">): BoardTask => ({
    ...one,
    stage: stageOfKind[one.kind],
    overdue: one.due !== undefined && one.due < asOf,
  });
  const { decision: decisions, task: tasks } = document.entities;
  const owned = assessment.tasks().map((one) => {
    const decision = decisions.find(({ id }) => id === one.decision);
    const task = tasks.find(({ id }) => one.id === `${id}@${one.subject}`);
    return line({
      id: one.id,
      kind: decision === undefined ? "task" : "implement",
      ...(decision === undefined ? {} : { decision, ...about(decision) }),
      ...(task === undefined ? {} : { task }),
      subject: one.subject,
      ...(one.owner === undefined ? {} : { owner: one.owner }),
      ...(one.due === undefined ? {} : { due: one.due }),
    });
  });
  const held = decisions
    .filter((one) => !one.broken && WAITING.has(one.value.status))
    .map((decision) => line({ ...signed(decision), kind: "settle", ...dueOf(decision) }));
  const again = new Set(reopenedDecisions(assessment).map((one) => one.decision.id));
  const ended = ({ value }: Entity<"decision">): boolean =>
    ENDING.has(value.status) && value.until !== undefined && value.until < asOf;
  const reopened = decisions
    .filter((one) => again.has(one.id) || (!one.broken && ended(one)))
    .map((decision) => line({ ...signed(decision), kind: "look-again", ...dueOf(decision) }));
  const all = [...owned, ...held, ...reopened];
  const dayOf = (one: BoardTask): string => one.due ?? "9999";
  return all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

const about = ({ value }: Entity<"decision">): Pick<BoardTask, "recommendation" | "finding"> => ({
  ...(value.recommendation === undefined ? {} : { recommendation: value.recommendation }),
  ...(value.finding === undefined ? {} : { finding: value.finding }),
});

/** A line for the one who signed a decision. */
const signed = (decision: Entity<"decision">): Omit<BoardTask, "kind" | "stage" | "overdue"> => ({
  id: decision.id,
  decision,
  ...about(decision),
  subject:
    decision.value.applies_to?.[0] ??
    decision.value.finding?.slice(decision.value.finding.lastIndexOf("@") + 1) ??
    "system",
  owner: decision.value.by,
});

const dueOf = ({ value }: Entity<"decision">): { readonly due?: string } => {
  const day = value.until ?? value.due;
  return day === undefined ? {} : { due: day };
};
