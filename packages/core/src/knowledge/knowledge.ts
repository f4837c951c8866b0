import type { ConflictRecord, PurchaseRecord, ReferenceRecord } from "./advice.ts";
import type { ConcernRecord, RecommendationRecord, TcbRecord, WeightRecord } from "./rules.ts";
import type {
  ClassRecord,
  NetworkRecord,
  PositionRecord,
  PropertyRecord,
  ProtectionRecord,
  SynonymsRecord,
  VocabularyRecord,
} from "./vocabulary.ts";

/** Everything that is known before a product is described: records by kind and id. Loaded once, never changed. */
export interface Knowledge {
  /** Version of the pack, part of every assessment. */
  readonly version: string;
  readonly classes: ReadonlyMap<string, ClassRecord>;
  readonly properties: ReadonlyMap<string, PropertyRecord>;
  readonly networks: ReadonlyMap<string, NetworkRecord>;
  readonly protections: ReadonlyMap<string, ProtectionRecord>;
  readonly positions: ReadonlyMap<string, PositionRecord>;
  readonly vocabularies: ReadonlyMap<string, VocabularyRecord>;
  readonly synonyms: ReadonlyMap<string, SynonymsRecord>;
  readonly concerns: ReadonlyMap<string, ConcernRecord>;
  readonly recommendations: ReadonlyMap<string, RecommendationRecord>;
  readonly tcbVariants: ReadonlyMap<string, TcbRecord>;
  readonly weights: ReadonlyMap<string, WeightRecord>;
  readonly conflicts: ReadonlyMap<string, ConflictRecord>;
  readonly purchases: ReadonlyMap<string, PurchaseRecord>;
  readonly references: ReadonlyMap<string, ReferenceRecord>;
}

/** A vocabulary of the knowledge base by id; an unknown id is our mistake. */
export function vocabulary(knowledge: Knowledge, id: string): VocabularyRecord {
  const found = knowledge.vocabularies.get(id);
  if (found === undefined) throw new Error(`invariant: no vocabulary ${id}`);
  return found;
}
