import { boardOf, nearest, reopenedDecisions, type BoardTask } from "@sekisho/core";
import { boardJsonOf, boardMarkdownOf, boardRowsOf, boardTextOf, reopenedLines, reopenedTitle } from "@sekisho/render";
import { decideWords, type Language } from "@sekisho/words";
import { opened } from "../deciding/document.ts";
import { csvOf } from "../asking/csv.ts";
import { EXIT, type Exit } from "../exit.ts";
import type { Output } from "../output.ts";
import { painted } from "../paint.ts";

export const taskFormats = ["text", "json", "csv", "md"] as const;

export interface TasksOptions {
  readonly language: Language;
  readonly format: (typeof taskFormats)[number];
  /** Id of a person, or `none`. */
  readonly owner?: string;
  readonly stage?: string;
}

/** Prints who has to do what until when. */
export function runTasks(path: string, options: TasksOptions, output: Output): Exit {
  const { language, owner, stage } = options;
  const words = decideWords(language);
  const document = opened(path, language, output);
  if (document === undefined) return EXIT.input;
  const assessment = document.assessed("current");
  const people = assessment.document.entities.person.map((one) => one.id);
  const stages = (document.knowledge.vocabularies.get("process-stages")?.values ?? []).map((one) => one.id);
  const wrong = [
    ...(owner === undefined || owner === "none" || people.includes(owner) ? [] : [noPerson(owner, people, language)]),
    ...(stage === undefined || stages.includes(stage) ? [] : [words.tasks.noStage(stage, stages)]),
  ];
  if (wrong.length > 0) {
    for (const line of wrong) output.error(`${line}\n`);
    return EXIT.input;
  }
  const tasks = boardOf(assessment).filter(
    (one) =>
      (owner === undefined || one.owner === (owner === "none" ? undefined : owner)) &&
      (stage === undefined || one.stage === stage),
  );
  if (options.format === "json") output.print(boardJsonOf(assessment, tasks));
  else if (options.format === "md") output.print(boardMarkdownOf(assessment, tasks, language));
  else if (options.format === "csv") output.print(csvOf(boardRowsOf(assessment, tasks, language)));
  else {
    const listed = new Set(tasks.map((one: BoardTask) => one.decision?.id));
    const reopened = reopenedDecisions(assessment).filter((one) => listed.has(one.decision.id));
    const again =
      reopened.length === 0 ? [] : ["", reopenedTitle(language), ...reopenedLines(assessment, reopened, language)];
    const text = `${boardTextOf(assessment, tasks, language)}${again.map((one) => `${one}\n`).join("")}`;
    output.print(painted(text, output.coloured.print, language));
  }
  return document.hasErrors ? EXIT.input : EXIT.ok;
}

function noPerson(typed: string, people: readonly string[], language: Language): string {
  const { problems } = decideWords(language);
  if (people.length === 0) return problems["no-people"]({});
  const near = nearest(typed, people);
  return problems["no-person"]({ typed, people, ...(near === undefined ? {} : { nearest: near }) });
}
