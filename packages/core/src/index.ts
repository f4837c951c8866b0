export type { Fix, Params, Place, Problem, ProblemCode, ProblemParams, Severity } from "./problem.ts";
export { isKind, systemOf, type AnyEntity, type Document, type Entity, type Source } from "./model/document.ts";
export { kinds, sections, type Kind, type Section, type Value } from "./model/kinds.ts";
export { references, type ReferenceField } from "./model/references.ts";
export type { Change } from "./model/schema/work.ts";
export { condition, factsIn, CONDITION_LANGUAGE, type Condition } from "./knowledge/condition.ts";
export { type Knowledge, vocabulary } from "./knowledge/knowledge.ts";
export { knowledgeOf, recordFolders, type PackedRecord, type RecordFolder } from "./knowledge/records.ts";
export {
  caseFile,
  type CaseFile,
  type ConcernRecord,
  type RecommendationRecord,
  type TcbRecord,
  type WeightRecord,
} from "./knowledge/rules.ts";
export type { Both, ClassRecord, NetworkRecord, PropertyRecord, ProtectionRecord } from "./knowledge/vocabulary.ts";
export { applyFixes, type FixedFile } from "./read/fixes.ts";
export { parse, type Read } from "./read/parse.ts";
export { problemCodes } from "./read/codes.ts";
export { documentSchema } from "./read/json-schema.ts";
export { nearest, squared } from "./read/nearest.ts";
export { isDocumentFile } from "./read/document-files.ts";
export { MAX_FILE } from "./read/readable.ts";
export type { InputFile } from "./read/text.ts";
export { isUnknown, unknown, type Because, type Known, type SourceRef } from "./facts/known.ts";
export { membersOf, type SetOf } from "./facts/set-of.ts";
export type { AnyFact } from "./facts/fact.ts";
export { facts } from "./facts/registry.generated.ts";
export { createEvaluation, type Evaluation } from "./facts/evaluation.ts";
export { judge, type Judged } from "./assess/judge.ts";
export { findingId, statuses, type Derivation, type Finding, type RuleRecord, type Status } from "./assess/finding.ts";
export { assess, type Assessment, type WeighedFinding } from "./assess/assess.ts";
export type { QuestionPlan } from "./assess/questions.ts";
export type { Completeness } from "./assess/completeness.ts";
export { models, type Model, type NotApplied } from "./assess/effective.ts";
export type { EndpointClass, EntryPoint } from "./assess/endpoints.ts";
export type { Question } from "./assess/questions.ts";
export { ratings, levelOf, type Rating, type Weight } from "./assess/rating.ts";
export { groundsOf, type Grounds } from "./assess/reasons.ts";
export { ownerOf, type Task } from "./assess/tasks.ts";
export { fixReach, fixReaches, type FixReach } from "./assess/fix-reach.ts";
export { decisive, type DecidedCondition } from "./assess/decisive.ts";
export { whatDecides, whatDecidesTogether, type Deciding, type DecidingTogether } from "./assess/what-decides.ts";
