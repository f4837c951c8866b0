import type { Assessment, SheetRow } from "@sekisho/core";
import { askWords, languages, type AskWords, type Language } from "@sekisho/words";
import { nameOf } from "../shared/names.ts";
import { askedText, choiceLabel, partText } from "./labels.ts";

export type SheetColumn = keyof AskWords["sheet"]["columns"];

/** The columns of a sheet of questions, in their order. */
export const sheetColumns: readonly SheetColumn[] = [
  "product",
  "part",
  "question",
  "allowed",
  "answer",
  "source",
  "date",
  "note",
  "address",
  "check",
];

/** Nothing in a sheet that goes out is taken for a formula by the program that opens it. */
const shielded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A sheet of questions as a table: the heading, then a line for each value that is asked for. */
export function sheetTable(
  rows: readonly SheetRow[],
  assessment: Assessment,
  { language, checkOf }: { readonly language: Language; readonly checkOf: (id: string) => string },
): readonly (readonly string[])[] {
  const { columns } = askWords(language).sheet;
  const product = nameOf(assessment.evaluation.read.system, language);
  return [
    sheetColumns.map((column) => columns[column]),
    ...rows.map((row) => {
      const cells: Readonly<Record<SheetColumn, string>> = {
        product,
        part: partText(row.cell.entity, assessment, language),
        question: askedText(row.item, row.form, assessment, language),
        allowed: allowedText(row, assessment, language),
        answer: "",
        source: "",
        date: "",
        note: "",
        address: row.id,
        check: checkOf(row.id),
      };
      return sheetColumns.map((column) => shielded(cells[column]));
    }),
  ];
}

/** The answers that are possible, each with its word, one a line. */
function allowedText({ form }: SheetRow, assessment: Assessment, language: Language): string {
  const { forms } = askWords(language);
  const choices = form.choices.map((choice) => {
    const label = choiceLabel(choice, assessment, language);
    return label === choice.word ? choice.word : `${choice.word} = ${label}`;
  });
  const free = form.type === "choice" || form.type === "part" ? [] : [forms[form.type]];
  return [...choices, ...free, ...(form.many ? [forms.several] : [])].join("\n");
}

/** Which column a heading names, in whichever language the sheet was made. */
export function sheetColumn(heading: string): SheetColumn | undefined {
  const plain = heading.trim().toLowerCase();
  return sheetColumns.find((column) =>
    languages.some((language) => askWords(language).sheet.columns[column].toLowerCase() === plain),
  );
}
