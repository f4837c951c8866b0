import { basename } from "node:path";
import { edit, joinedEdits, meaningsOf, readSheet, type ReadSheet, type SheetAnswer } from "@sekisho/core";
import { effectLines } from "@sekisho/render";
import { askWords, describeEditProblem, describeMistake, type Language } from "@sekisho/words";
import { checkOf, rowsIn } from "./sheet-file.ts";
import { refusalLines, type Talk } from "./talk.ts";
import { applied, type Working } from "./working.ts";

export interface AnswersIn {
  readonly file: string;
  readonly partly: boolean;
  /** What answers rest on where their line names nothing: the person whom the sheet was sent to, or the file. */
  readonly source: string | undefined;
}

/**
 * Takes the answers of a sheet into the document: all of them, or with `partly` the good ones. Every problem is reported
 * with its row. False where there was any.
 */
export function takeAnswers(working: Working, { file, partly, source }: AnswersIn, talk: Talk): boolean {
  const { language } = talk;
  const words = askWords(language).sheet;
  const table = rowsIn(file, language);
  if ("problem" in table) {
    talk.bad([table.problem]);
    return false;
  }
  const { assessment, knowledge } = working;
  const name = basename(file);
  const context = { assessment, meanings: meaningsOf(knowledge), checkOf, source: source ?? name };
  const read = readSheet(table.rows, context);
  const { good, refused } = checked(read, working, language);
  const problems = [
    ...read.problems.map(({ row, mistake }) => ({ row, said: [describeMistake(mistake, language)] })),
    ...refused,
  ].sort((a, b) => a.row - b.row);
  talk.bad(problems.flatMap(({ row, said }) => rowLines(words.row(name, row), said)));
  if (problems.length > 0 && !partly) {
    talk.bad([words.nothingWritten(problems.length, good.length)]);
    return false;
  }
  const outcome = applied(working, joinedEdits(good.flatMap((one) => one.edits)));
  if (outcome.is !== "done") {
    talk.bad(refusalLines(outcome, language));
    return false;
  }
  talk.say([
    problems.length === 0 ? words.done(good.length, read.empty, read.same) : words.partly(good.length, problems.length),
    ...(good.length === 0 ? [] : effectLines(outcome.effect, outcome.working.assessment, talk)),
  ]);
  return problems.length === 0;
}

const rowLines = (place: string, [first = "", ...more]: readonly string[]): readonly string[] => [
  `${place}: ${first}`,
  ...more.map((line) => `    ${line}`),
];

interface Checked {
  readonly good: readonly SheetAnswer[];
  readonly refused: readonly { readonly row: number; readonly said: readonly string[] }[];
}

/** Answers that the document takes. Where it does not take all of them together, each is tried by itself. */
function checked({ answers }: ReadSheet, { on, knowledge }: Working, language: Language): Checked {
  const all = edit(on, joinedEdits(answers.flatMap((one) => one.edits)), knowledge);
  if (all.is === "done") return { good: answers, refused: [] };
  const good: SheetAnswer[] = [];
  const refused: Checked["refused"][number][] = [];
  for (const one of answers) {
    const alone = edit(on, one.edits, knowledge);
    if (alone.is === "done") good.push(one);
    else {
      const said = alone.problems.map((problem) => describeEditProblem(problem, language).message);
      refused.push({ row: one.row, said: [askWords(language).sheet.refused(one.id), ...said] });
    }
  }
  return { good, refused };
}
