import type { Assessment, BoardTask } from "@sekisho/core";
import { decideWords, type Language } from "@sekisho/words";
import { boardLines } from "../shared/board.ts";
import { code, plain } from "../shared/escape.ts";
import { aligned } from "../shared/table.ts";
import { cut } from "../shared/wrap.ts";

/** Columns a title takes at most in a text; what is longer is cut. */
const WHAT = 44;

/** Tasks as a table for the terminal: by day, with what is overdue marked, and what lacks an owner or a day counted. */
export function boardTextOf(assessment: Assessment, tasks: readonly BoardTask[], language: Language): string {
  const { tasks: words } = decideWords(language);
  if (tasks.length === 0) return `${words.none}\n`;
  const { columns } = words;
  const rows = boardLines(assessment, tasks, language).map((one) => [
    one.due === "" ? words.noDue : one.overdue ? `${one.due} ${words.overdue}` : one.due,
    one.owner === "" ? words.nobody : one.owner,
    one.kind,
    cut(one.what, WHAT),
    one.part,
    one.id,
  ]);
  const heading = [columns.due, columns.owner, columns.kind, columns.what, columns.part, columns.id];
  const counts = words.counts(countsOf(tasks));
  return `${[words.title(tasks.length), ...aligned([heading, ...rows]), ...(counts === "" ? [] : ["", counts])].join("\n")}\n`;
}

const countsOf = (
  tasks: readonly BoardTask[],
): { readonly overdue: number; readonly unowned: number; readonly undated: number } => ({
  overdue: tasks.filter((one) => one.overdue).length,
  unowned: tasks.filter((one) => one.owner === undefined).length,
  undated: tasks.filter((one) => one.due === undefined).length,
});

/** Tasks as a table of Markdown. */
export function boardMarkdownOf(assessment: Assessment, tasks: readonly BoardTask[], language: Language): string {
  const { tasks: words } = decideWords(language);
  const { columns } = words;
  const heading = [
    columns.due,
    columns.owner,
    columns.kind,
    columns.what,
    columns.part,
    columns.stage,
    columns.note,
    columns.id,
  ];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return `${[
    `## ${words.title(tasks.length)}`,
    "",
    ...(tasks.length === 0
      ? [words.none]
      : [
          row(heading),
          row(heading.map(() => "---")),
          ...boardLines(assessment, tasks, language).map((one) =>
            row([
              one.due === "" ? words.noDue : one.overdue ? `${one.due} **${words.overdue}**` : one.due,
              plain(one.owner === "" ? words.nobody : one.owner),
              one.kind,
              plain(one.what),
              plain(one.part),
              plain(one.stage),
              plain(one.note),
              code(one.id),
            ]),
          ),
        ]),
  ].join("\n")}\n`;
}

/** Nothing in a sheet is taken for a formula by the program that opens it. */
const shielded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Tasks as rows of a sheet, the heading first; whoever writes them as CSV quotes them. */
export function boardRowsOf(
  assessment: Assessment,
  tasks: readonly BoardTask[],
  language: Language,
): readonly (readonly string[])[] {
  const { columns, overdue } = decideWords(language).tasks;
  return [
    [
      columns.due,
      columns.status,
      columns.owner,
      columns.kind,
      columns.what,
      columns.part,
      columns.stage,
      columns.note,
      columns.id,
    ],
    ...boardLines(assessment, tasks, language).map((one) => [
      one.due,
      one.overdue ? overdue : "",
      one.owner,
      one.kind,
      one.what,
      one.part,
      one.stage,
      one.note,
      one.id,
    ]),
  ].map((row) => row.map(shielded));
}
