import type { Assessment, BoardTask } from "@sekisho/core";
import { decideWords, inLanguage, type Language } from "@sekisho/words";
import { ruleLabel } from "./named-record.ts";
import { nameOf, nameOfId } from "./names.ts";

/** A line of the task board in words. */
export interface BoardLine {
  readonly id: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly owner: string;
  readonly kind: string;
  readonly what: string;
  readonly part: string;
  readonly stage: string;
  readonly note: string;
}

/** Puts the tasks of an assessment into words. */
export function boardLines(
  assessment: Assessment,
  tasks: readonly BoardTask[],
  language: Language,
): readonly BoardLine[] {
  const { tasks: words } = decideWords(language);
  const { knowledge, document } = assessment;
  const stages = knowledge.vocabularies.get("process-stages")?.values ?? [];
  return tasks.map((one) => {
    const subject = document.byId.get(one.subject);
    const stage = stages.find(({ id }) => id === one.stage);
    const why = one.decision?.value.why;
    return {
      id: one.id,
      due: one.due ?? "",
      overdue: one.overdue,
      owner: one.owner === undefined ? "" : nameOfId(assessment, one.owner, language),
      kind: words.kinds[one.kind],
      what: whatOf(assessment, one, language),
      part: subject === undefined ? one.subject : nameOf(subject, language),
      stage: stage === undefined ? one.stage : inLanguage(stage.words, language),
      note: one.kind === "settle" && why !== undefined ? words.waits(inLanguage(why, language)) : "",
    };
  });
}

function whatOf(assessment: Assessment, one: BoardTask, language: Language): string {
  if (one.task !== undefined) return inLanguage(one.task.value.what, language);
  const rule = one.recommendation ?? one.finding?.slice(0, one.finding.lastIndexOf("@"));
  if (rule !== undefined && rule !== "") return ruleLabel(rule, assessment.knowledge, language);
  return one.finding ?? one.id;
}
