import type { Edit } from "../edit/types.ts";
import type { Assessment } from "../assess/assess.ts";
import { isLongForm, written } from "../facts/stated.ts";
import { squared } from "../read/nearest.ts";
import type { Meanings } from "../read/meanings.ts";
import { systemOf, type Document } from "../model/document.ts";
import type { Agenda, Item } from "./agenda.ts";
import { answerEdits, valueEdits } from "./edits.ts";
import { cellAt, type Cell } from "./cells.ts";
import { formOf, type Form } from "./form.ts";
import { readDay, readValue } from "./match.ts";
import type { Mistake } from "./mistake.ts";

/** One line of a sheet: one value of one part. */
export interface SheetRow {
  /** The address, and the class of the part where one is asked for: `lock.absent:update-client`. */
  readonly id: string;
  readonly item: Item;
  readonly cell: Cell;
  readonly form: Form;
}

const PART = "part:";
const idOf = (about: string, address: string): string =>
  about.startsWith(PART) ? `${address}:${about.slice(PART.length)}` : address;

/** The questions of an agenda, one line for each part, in their order. */
export const sheetRows = ({ items }: Pick<Agenda, "items">, { document, knowledge }: Assessment): readonly SheetRow[] =>
  items.flatMap((item) =>
    item.cells.map((cell) => ({
      id: idOf(item.about, cell.address),
      item,
      cell,
      form: formOf(item.about, cell.entity, document, knowledge),
    })),
  );

/** A line as it came back; `row` counts as a spreadsheet does. */
export interface ReturnedRow {
  readonly row: number;
  readonly product: string;
  readonly id: string;
  /** What was put beside the id when the sheet was made, so that a changed address is noticed. */
  readonly check: string;
  readonly answer: string;
  readonly source: string;
  readonly date: string;
  readonly note: string;
}

/** What is wrong with a line, besides mistakes in the answer itself. */
export interface RowMistakeParams {
  readonly "row-foreign": { readonly id: string };
  readonly "row-changed": { readonly id: string };
  readonly "row-other-document": { readonly product: string; readonly expected: string };
  readonly "row-formula": { readonly column: "answer" | "source" | "date" | "note"; readonly typed: string };
  readonly "row-twice": { readonly id: string; readonly first: number };
  readonly "row-answered": { readonly id: string; readonly value: unknown };
  readonly "row-date-future": { readonly typed: string };
}
type RowCode = keyof RowMistakeParams;
export type RowMistake = { [C in RowCode]: { readonly code: C; readonly params: RowMistakeParams[C] } }[RowCode];

export interface SheetProblem {
  readonly row: number;
  readonly mistake: Mistake | RowMistake;
}

/** An answer that is right by itself, with the edits that write it. */
export interface SheetAnswer {
  readonly row: number;
  readonly id: string;
  readonly value: unknown;
  readonly edits: readonly Edit[];
}

/** What came back. Lines without an answer, and those that say what is written already, change nothing. */
export interface ReadSheet {
  readonly answers: readonly SheetAnswer[];
  readonly problems: readonly SheetProblem[];
  readonly empty: number;
  readonly same: number;
}

/** What lines are read against. `checkOf` gives what stands beside an id; `source` is said where a line names none. */
export interface SheetContext {
  readonly assessment: Assessment;
  readonly meanings: Meanings;
  readonly checkOf: (id: string) => string;
  readonly source: string;
}

/** A cell that a spreadsheet would work out instead of showing (OWASP, CSV injection). A lone dash says nothing. */
const isFormula = (text: string): boolean => /^\s*[=+\-@\t\r]/.test(text) && !/^\s*[-+]\s*$/.test(text);
const SILENT: readonly string[] = ["", "-", "?", "unknown", "不明", "–", "ー", "未定"];

/** Reads all lines and reports everything that is not right with them at once. */
export function readSheet(rows: readonly ReturnedRow[], context: SheetContext): ReadSheet {
  const answers: SheetAnswer[] = [];
  const problems: SheetProblem[] = [];
  const first = new Map<string, { readonly row: number; readonly answer: string }>();
  let empty = 0;
  let same = 0;
  for (const row of rows) {
    const found = ownRow(row, context);
    if ("mistake" in found) {
      problems.push({ row: row.row, mistake: found.mistake });
      continue;
    }
    const formulas = (["answer", "source", "date", "note"] as const).filter((column) => isFormula(row[column]));
    for (const column of formulas)
      problems.push({ row: row.row, mistake: { code: "row-formula", params: { column, typed: row[column] } } });
    if (formulas.length > 0) continue;
    if (SILENT.includes(squared(row.answer))) {
      empty += 1;
      continue;
    }
    const before = first.get(row.id);
    if (before !== undefined) {
      if (squared(before.answer) === squared(row.answer)) same += 1;
      else problems.push({ row: row.row, mistake: { code: "row-twice", params: { id: row.id, first: before.row } } });
      continue;
    }
    first.set(row.id, row);
    const answer = answerOf(row, found, context);
    if (answer === "same") same += 1;
    else if ("mistakes" in answer) problems.push(...answer.mistakes.map((mistake) => ({ row: row.row, mistake })));
    else answers.push(answer);
  }
  return { answers, problems, empty, same };
}

interface Found {
  readonly cell: Cell;
  readonly about: string;
  readonly form: Form;
}

/** The value that a line is about: its id is one of ours, unchanged, and of this document. */
function ownRow(
  { id, check, product }: ReturnedRow,
  { assessment, checkOf }: SheetContext,
): Found | { readonly mistake: RowMistake } {
  const { document, knowledge } = assessment;
  const [address = "", part] = id.split(":", 2);
  const now = renamed(address, document);
  const cell = cellAt(assessment, now);
  if (cell === undefined) return { mistake: { code: "row-foreign", params: { id } } };
  if (check !== checkOf(id)) return { mistake: { code: "row-changed", params: { id } } };
  const names = namesOf(document);
  if (product !== "" && names.length > 0 && !names.some((one) => squared(one) === squared(product)))
    return { mistake: { code: "row-other-document", params: { product, expected: names[0] ?? "" } } };
  const about = part === undefined ? cell.field : `${PART}${part}`;
  return { cell, about, form: formOf(about, cell.entity, document, knowledge) };
}

/** An id that was changed since the sheet was made still leads to its entity. */
function renamed(address: string, { formerly }: Document): string {
  const dot = address.indexOf(".");
  const id = address.slice(0, dot);
  return `${formerly.get(id) ?? id}${address.slice(dot)}`;
}

function namesOf(document: Document): readonly string[] {
  const { name } = systemOf(document).value;
  return typeof name === "string" ? [name] : Object.values(name ?? {}).filter((one) => one !== undefined);
}

function answerOf(
  row: ReturnedRow,
  { cell, about, form }: Found,
  { assessment, meanings, source }: SheetContext,
): SheetAnswer | "same" | { readonly mistakes: readonly (Mistake | RowMistake)[] } {
  const { asOf, document } = assessment;
  const read = readValue(row.answer, form, meanings);
  const since = row.date.trim() === "" ? asOf : readDay(row.date);
  const mistakes: (Mistake | RowMistake)[] = [];
  if ("mistake" in read) mistakes.push(read.mistake);
  if (since === undefined) mistakes.push({ code: "not-a-date", params: { typed: row.date } });
  else if (since > asOf) mistakes.push({ code: "row-date-future", params: { typed: row.date } });
  if ("mistake" in read || since === undefined || mistakes.length > 0) return { mistakes };
  const stands = standing(cell, form);
  if (stands !== undefined && !about.startsWith(PART))
    return sameValue(stands, read.value)
      ? "same"
      : { mistakes: [{ code: "row-answered", params: { id: row.id, value: stands } }] };
  const said = {
    source: row.source.trim() === "" ? source : row.source.trim(),
    since,
    ...(row.note.trim() === "" ? {} : { note: row.note.trim() }),
  };
  const edits = about.startsWith(PART)
    ? answerEdits(about, form, { values: [{ cell, value: read.value }] }, document, asOf)
    : valueEdits(cell, form, read.value, said);
  return { row: row.row, id: row.id, value: read.value, edits };
}

/** What somebody has written there meanwhile; nothing where it is still to be found out. */
function standing({ entity, field }: Cell, form: Form): unknown {
  const value = written(entity.value, field.split("."));
  const inside = isLongForm(value) ? value.is : value;
  if (inside === "unknown" || form.credential) return undefined;
  return Array.isArray(inside) && inside.includes("unknown") ? undefined : inside;
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));
const plain = (value: unknown): unknown => (value === true ? "yes" : value === false ? "no" : value);
