export type { Fix, Params, Place, Problem, ProblemCode, ProblemParams, Severity } from "./problem.ts";
export { isKind, systemOf, type AnyEntity, type Document, type Entity, type Source } from "./model/document.ts";
export { kinds, sections, type Kind, type Section, type Value } from "./model/kinds.ts";
export { references, type ReferenceField } from "./model/references.ts";
export type { Change } from "./model/schema/work.ts";
export { condition, factsIn, CONDITION_LANGUAGE, type Condition } from "./knowledge/condition.ts";
export { type Knowledge, vocabulary } from "./knowledge/knowledge.ts";
export type { ConflictRecord, PurchaseRecord, ReferenceRecord } from "./knowledge/advice.ts";
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
export { edit, editable, writtenAt } from "./edit/edit.ts";
export { freeId } from "./edit/free-id.ts";
export type { EditProblem, EditProblemCode, EditProblemParams } from "./edit/problems.ts";
export { whatBreaks } from "./edit/remove.ts";
export type { Address, Broken, ChangedText, Edit, Editable, Edited, Spot } from "./edit/types.ts";
export { yamlText } from "./edit/values.ts";
export { isUnknown, unknown, type Because, type Known, type SourceRef } from "./facts/known.ts";
export { membersOf, type SetOf } from "./facts/set-of.ts";
export type { AnyFact } from "./facts/fact.ts";
export { facts } from "./facts/registry.generated.ts";
export { createEvaluation, type Evaluation } from "./facts/evaluation.ts";
export { judge, type Judged } from "./assess/judge.ts";
export { findingId, statuses, type Derivation, type Finding, type RuleRecord, type Status } from "./assess/finding.ts";
export { assess, type Assessment, type WeighedFinding } from "./assess/assess.ts";
export { reassess, type Assessing, type Version } from "./assess/reassess.ts";
export type { NotedFinding } from "./assess/noted.ts";
export { overviewOf, type Overview } from "./assess/overview.ts";
export type { QuestionPlan } from "./assess/questions.ts";
export type { Completeness } from "./assess/completeness.ts";
export type { Conflict } from "./assess/conflicts.ts";
export type { Offer } from "./assess/purchases.ts";
export { models, type Model, type NotApplied } from "./assess/effective.ts";
export type { EndpointClass, EntryPoint } from "./assess/endpoints.ts";
export type { Question } from "./assess/questions.ts";
export { ratings, levelOf, type Rating, type Weight } from "./assess/rating.ts";
export { groundsOf, type Grounds } from "./assess/reasons.ts";
export { ownerOf, type Task } from "./assess/tasks.ts";
export { fixReach, fixReaches, type FixReach } from "./assess/fix-reach.ts";
export { decisive, type DecidedCondition } from "./assess/decisive.ts";
export { whatDecides, whatDecidesTogether, type Deciding, type DecidingTogether } from "./assess/what-decides.ts";
export { compare, type Comparison } from "./compare/compare.ts";
export type { Cause } from "./compare/causes.ts";
export { findingChanges, type FindingChange, type FindingDifference } from "./compare/findings.ts";
export { newFindings } from "./compare/gate.ts";
export type { EntityDifference, ModelDifference, Side, ValueChange } from "./compare/model.ts";
export type { QuestionDifference } from "./compare/asking.ts";
export type { Reopened } from "./compare/reopened.ts";
export type { SurfaceDifference } from "./compare/surface.ts";
export type { FieldChange } from "./compare/values.ts";
export type { ClassDifference } from "./compare/unit-classes.ts";
export { agendaOf, type Agenda, type Item, type Wanted } from "./ask/agenda.ts";
export { readReply, personIn, type Answer, type Reply } from "./ask/answers.ts";
export type { Cell } from "./ask/cells.ts";
export type { Desk, Group } from "./ask/desk.ts";
export { answerEdits, joinedEdits, waitingEdits } from "./ask/edits.ts";
export { effectOf, type Effect } from "./ask/effect.ts";
export { formOf, type Choice, type Form } from "./ask/form.ts";
export { labelOf } from "./ask/labels.ts";
export type { Mistake, MistakeCode, MistakeParams } from "./ask/mistake.ts";
export { outcomesOf, waitingFor, type ChoiceOutcome, type Outcome } from "./ask/outcomes.ts";
export {
  readSheet,
  sheetRows,
  type ReadSheet,
  type ReturnedRow,
  type RowMistake,
  type RowMistakeParams,
  type SheetAnswer,
  type SheetProblem,
  type SheetRow,
} from "./ask/sheet.ts";
export { askingStages, type AskingStage } from "./ask/stage.ts";
export { meaningsOf, type Meanings } from "./read/meanings.ts";
export { smallestChange, type ClearingChange, type Move, type SmallestChange } from "./change/smallest.ts";
export { remedyOf } from "./change/remedy.ts";
export type { Setting } from "./change/setting.ts";
export { assessWith } from "./change/trial.ts";
export {
  nextStart,
  offeredFor,
  openings,
  peers,
  readStart,
  startForm,
  startKeys,
  withStart,
  type Opening,
  type Peer,
  type StartAnswers,
  type StartKey,
  type StartQuestion,
} from "./ask/start.ts";
export { draftDecisions, findingOf, type DraftDecision, type Drafted } from "./change/decide.ts";
export { pullsOf, type Pull } from "./change/pulls.ts";
export { reliedOn, reopenedDecisions, type ReliedOn, type ReopenedDecision } from "./change/relied-on.ts";
export {
  decisionStatuses,
  needed,
  possible,
  type DecisionStatus,
  type Evidence,
  type Wish,
  type WishKey,
  type WishProblem,
  type WishProblemCode,
  type WishProblemParams,
} from "./change/wish.ts";
export { boardKinds, boardOf, stageOfKind, type BoardKind, type BoardTask } from "./change/board.ts";
