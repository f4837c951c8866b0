import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { knowledgeOf, type Knowledge, type PackedRecord } from "@sekisho/core";

interface Pack {
  readonly version: string;
  readonly records: readonly PackedRecord[];
}

/** The knowledge base as it was built into a pack: read once, already checked when it was built. */
export function readPack(path: string = fileURLToPath(import.meta.resolve("@sekisho/knowledge/pack.json"))): Knowledge {
  const pack = JSON.parse(readFileSync(path, "utf8")) as Pack; // written by build-pack, which has put every record through its schema
  return knowledgeOf(pack.version, pack.records);
}
