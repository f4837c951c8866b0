import type { Model } from "@sekisho/core";
import { changeTextOf } from "@sekisho/render";
import { assessmentWords, watchWords, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import { readDocument } from "../files.ts";
import type { Output } from "../output.ts";
import { painted } from "../paint.ts";
import { problemLines } from "../report-problems.ts";
import { timeOfDay, today } from "../settings.ts";
import { watchFolders } from "../watching/folder-watch.ts";
import { firstState, stepTo, type State, type Step } from "../watching/state.ts";

/** Milliseconds after which errors are believed: an editor may be in the middle of writing. */
const SECOND_LOOK = 200;

/**
 * Assesses a document at every save and prints what changed, until it is interrupted. Returns at once: what watches keeps the
 * process alive. Only reads, so that several may watch the same document; clears nothing. Problems stand among what is printed, in
 * the order in which they came.
 */
export function runWatch(
  path: string,
  { model, language }: { readonly model: Model; readonly language: Language },
  output: Output,
): Exit {
  const watching = { model, asOf: today() };
  let state = firstState(readDocument(path), watching);
  if (state.standing === undefined) {
    output.error(problemsOf(state, language, output.coloured.error));
    return EXIT.input;
  }
  output.print(
    `${problemsOf(state, language, output.coloured.print)}${boundOf(state, language)}\n${watchWords(language).watching(path)}\n`,
  );
  const look = (isSecond: boolean): void => {
    const step = stepTo(readDocument(path), state, watching);
    if (step.is === "same") return;
    if (step.is === "broken" && !isSecond) {
      setTimeout(() => {
        look(true);
      }, SECOND_LOOK);
      return;
    }
    const before = state;
    state = step.state;
    output.print(`\n${timeOfDay()}\n`);
    if (JSON.stringify(before.problems) !== JSON.stringify(state.problems))
      output.print(problemsOf(state, language, output.coloured.print));
    output.print(painted(textOf(step, before, language, output.width), output.coloured.print, language));
  };
  const stop = watchFolders(path, () => {
    look(false);
  });
  process.once("SIGINT", () => {
    stop();
    output.print("\n");
  });
  return EXIT.ok;
}

const problemsOf = ({ problems, read }: State, language: Language, coloured: boolean): string =>
  problemLines(problems, { root: read.root, language, coloured });

function textOf(step: Exclude<Step, { is: "same" }>, before: State, language: Language, width: number): string {
  const words = watchWords(language);
  if (step.is === "broken")
    return `${words.broken(step.state.problems.filter(({ severity }) => severity === "error").length)}\n`;
  const again = before.isBroken ? `${words.soundAgain}\n` : "";
  const { comparison } = step;
  if (comparison === undefined) return `${again}${boundOf(step.state, language)}\n`;
  const { entities, settings } = comparison.model;
  if (entities.length + settings.length === 0) return again === "" ? `${words.nothing}\n` : again;
  return again + changeTextOf(comparison, { language, width });
}

/** How many findings are certain, and how many there would be if all unknowns went badly. */
function boundOf({ standing }: State, language: Language): string {
  if (standing === undefined) return "";
  const certain = standing.open().length + standing.noted().length;
  const words = assessmentWords(language);
  const incomplete = standing.document.incomplete ? `${words.incomplete}\n` : "";
  return incomplete + words.bound(certain, standing.judged.count("unknown"));
}
