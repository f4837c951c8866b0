import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  caseFile,
  knowledgeOf,
  recordFolders,
  type CaseFile,
  type Knowledge,
  type PackedRecord,
  type RecordFolder,
} from "@sekisho/core";
import { parse } from "yaml";

/** Where the records of this package lie. */
export const recordsFolder = fileURLToPath(new URL("../records/", import.meta.url));

/** Version of the records; raised with every change of what a rule says. */
export const KNOWLEDGE_VERSION = "0.1.0";

/** Something that is not right in a record or in its cases. */
export interface RecordFault {
  readonly file: string;
  readonly message: string;
}

export interface LoadedRecords {
  readonly records: readonly PackedRecord[];
  readonly cases: ReadonlyMap<string, CaseFile>;
  readonly faults: readonly RecordFault[];
}

const folders = Object.keys(recordFolders) as RecordFolder[]; // the keys of a literal

/** Reads every record folder. A record that its schema refuses is a fault and left out; the rest loads. */
export function loadRecords(root: string = recordsFolder): LoadedRecords {
  const records: PackedRecord[] = [];
  const cases = new Map<string, CaseFile>();
  const faults: RecordFault[] = [];
  for (const folder of folders) {
    for (const id of listed(join(root, folder))) {
      const file = `${folder}/${id}/record.yaml`;
      const read = recordFolders[folder].schema.safeParse(yamlOf(join(root, file), faults));
      if (!read.success) {
        faults.push({
          file,
          message: read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
        });
        continue;
      }
      if (read.data.id !== id) faults.push({ file, message: `id ${read.data.id} is not the name of its folder` });
      records.push([folder, read.data] as PackedRecord); // the folder decides the schema
      if (recordFolders[folder].cases) readCases(root, `${folder}/${id}/cases.yaml`, id, cases, faults);
    }
  }
  return { records, cases, faults };
}

/** All records of this package as knowledge. Faults stop it: a rule is never skipped in silence. */
export function loadKnowledge(root: string = recordsFolder): Knowledge {
  const { records, faults } = loadRecords(root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file}: ${fault.message}`).join("\n"));
  return knowledgeOf(KNOWLEDGE_VERSION, records);
}

function readCases(root: string, file: string, id: string, cases: Map<string, CaseFile>, faults: RecordFault[]): void {
  if (!existsSync(join(root, file))) {
    faults.push({ file, message: "a rule without cases" });
    return;
  }
  const read = caseFile.safeParse(yamlOf(join(root, file), faults));
  if (read.success) cases.set(id, read.data);
  else
    faults.push({
      file,
      message: read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    });
}

const listed = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

function yamlOf(file: string, faults: RecordFault[]): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    faults.push({ file, message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}
