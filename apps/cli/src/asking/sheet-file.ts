import { readFileSync, statSync } from "node:fs";
import { MAX_FILE, type ReturnedRow } from "@sekisho/core";
import { sheetColumn, sheetColumns, type SheetColumn } from "@sekisho/render";
import { digestOf } from "@sekisho/store";
import { askWords, type Language } from "@sekisho/words";
import { csvIn, textIn } from "./csv.ts";

/** What stands beside an address in a sheet, so that a changed address is noticed. */
export const checkOf = (id: string): string => digestOf(new TextEncoder().encode(`sekisho-sheet/1 ${id}`)).slice(0, 8);

/** The lines of a sheet, or why the file is none. */
export type SheetFile = { readonly rows: readonly ReturnedRow[] } | { readonly problem: string };

/** Columns without which nothing can be taken in. */
const NEEDED: readonly SheetColumn[] = ["address", "check", "answer"];

/** Reads a sheet that came back: columns in any order and either language, rows counted as a spreadsheet does. */
export function rowsIn(file: string, language: Language): SheetFile {
  const words = askWords(language).sheet;
  const bytes = bytesOf(file, language);
  if (typeof bytes === "string") return { problem: bytes };
  const text = textIn(bytes);
  if (text === undefined) return { problem: words.notText(file) };
  const table = csvIn(text, (cell) => sheetColumn(cell) !== undefined);
  if ("reason" in table) return { problem: words.notCsv(table.reason) };
  const [heading = [], ...rows] = table.rows;
  const at = new Map<SheetColumn, number>();
  for (const [index, cell] of heading.entries()) {
    const column = sheetColumn(cell);
    if (column !== undefined && !at.has(column)) at.set(column, index);
  }
  const missing = sheetColumns.filter((column) => NEEDED.includes(column) && !at.has(column));
  if (missing.length > 0) return { problem: words.columnMissing(missing.map((column) => words.columns[column])) };
  const cell = (row: readonly string[], column: SheetColumn): string => row[at.get(column) ?? -1] ?? "";
  return {
    rows: rows.flatMap((row, index): ReturnedRow[] => {
      if (row.every((one) => one.trim() === "")) return [];
      return [
        {
          row: index + 2,
          product: unshielded(cell(row, "product")),
          id: cell(row, "address").trim(),
          check: cell(row, "check").trim(),
          answer: cell(row, "answer"),
          source: cell(row, "source"),
          date: cell(row, "date"),
          note: cell(row, "note"),
        },
      ];
    }),
  };
}

function bytesOf(file: string, language: Language): Uint8Array | string {
  const words = askWords(language).sheet;
  try {
    const found = statSync(file);
    if (!found.isFile()) return words.unreadable(file, "EFTYPE");
    return found.size > MAX_FILE ? words.tooLarge(file) : readFileSync(file);
  } catch (error) {
    return words.unreadable(file, error instanceof Error && "code" in error ? String(error.code) : String(error));
  }
}

/** A name that begins like a formula went out with a mark before it. */
const unshielded = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text);
