import type { z } from "zod";
import type { Knowledge } from "./knowledge.ts";
import { conflictRecord, purchaseRecord, referenceRecord } from "./advice.ts";
import { concernRecord, recommendationRecord, tcbRecord, weightRecord } from "./rules.ts";
import {
  classRecord,
  networkRecord,
  positionRecord,
  propertyRecord,
  protectionRecord,
  synonymsRecord,
  vocabularyRecord,
} from "./vocabulary.ts";

/** Folders of the knowledge base, the schema of their records, and where the records go. */
export const recordFolders = {
  classes: { schema: classRecord, to: "classes", cases: false },
  properties: { schema: propertyRecord, to: "properties", cases: false },
  networks: { schema: networkRecord, to: "networks", cases: false },
  protections: { schema: protectionRecord, to: "protections", cases: false },
  positions: { schema: positionRecord, to: "positions", cases: false },
  vocabularies: { schema: vocabularyRecord, to: "vocabularies", cases: false },
  synonyms: { schema: synonymsRecord, to: "synonyms", cases: false },
  concerns: { schema: concernRecord, to: "concerns", cases: true },
  recommendations: { schema: recommendationRecord, to: "recommendations", cases: true },
  "tcb-variants": { schema: tcbRecord, to: "tcbVariants", cases: false },
  weights: { schema: weightRecord, to: "weights", cases: false },
  conflicts: { schema: conflictRecord, to: "conflicts", cases: true },
  purchases: { schema: purchaseRecord, to: "purchases", cases: true },
  references: { schema: referenceRecord, to: "references", cases: false },
} as const;
export type RecordFolder = keyof typeof recordFolders;

/** A record as it is kept in a pack: its folder and its content after the schema has read it. */
export type PackedRecord = {
  [F in RecordFolder]: readonly [F, z.output<(typeof recordFolders)[F]["schema"]>];
}[RecordFolder];

/** Records as knowledge, by kind and id, in the order given. */
export function knowledgeOf(version: string, records: readonly PackedRecord[]): Knowledge {
  const of = <F extends RecordFolder>(
    folder: F,
  ): ReadonlyMap<string, z.output<(typeof recordFolders)[F]["schema"]>> => {
    const found = new Map<string, z.output<(typeof recordFolders)[F]["schema"]>>();
    for (const [where, record] of records) {
      if (where === folder) found.set(record.id, record as z.output<(typeof recordFolders)[F]["schema"]>); // the folder decides the schema
    }
    return found;
  };
  return {
    version,
    classes: of("classes"),
    properties: of("properties"),
    networks: of("networks"),
    protections: of("protections"),
    positions: of("positions"),
    vocabularies: of("vocabularies"),
    synonyms: of("synonyms"),
    concerns: of("concerns"),
    recommendations: of("recommendations"),
    tcbVariants: of("tcb-variants"),
    weights: of("weights"),
    conflicts: of("conflicts"),
    purchases: of("purchases"),
    references: of("references"),
  };
}
