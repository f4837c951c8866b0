import { parse } from "csv-parse/sync";

/** A byte order mark, without which Excel takes UTF-8 for the code page of the machine. */
const BOM = "\uFEFF";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A table as CSV (RFC 4180) that Excel opens as it is: byte order mark, CRLF, every cell quoted. */
export const csvOf = (table: readonly (readonly string[])[]): string =>
  BOM + table.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");

/** Bytes as text: UTF-8, or Shift_JIS as a Japanese Excel saves it; undefined where it is neither. */
export function textIn(bytes: Uint8Array): string | undefined {
  for (const encoding of ["utf-8", "shift_jis"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next encoding
    }
  }
  return undefined;
}

/** A table that was read, or why the text is none. */
export type CsvTable = { readonly rows: readonly (readonly string[])[] } | { readonly reason: string };

/** Reads CSV with commas, semicolons (as Excel saves in much of Europe) or tabs: whichever gives the heading that is known. */
export function csvIn(text: string, isHeading: (cell: string) => boolean): CsvTable {
  const read = [",", ";", "\t"].map((delimiter) => tableWith(text, delimiter));
  const known = (table: CsvTable): number => ("rows" in table ? (table.rows[0] ?? []).filter(isHeading).length : -1);
  return read.reduce((best, one) => (known(one) > known(best) ? one : best));
}

function tableWith(text: string, delimiter: string): CsvTable {
  try {
    const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true });
    return { rows };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
