import {
  groundsOf,
  isUnknown,
  type Assessment,
  type Question,
  type Rating,
  type Status,
  type Task,
} from "@sekisho/core";
import { assessmentWords, inLanguage, reasonWords, type Language } from "@sekisho/words";
import { assumptionsInUse } from "./assumptions.ts";
import { drawnLabel } from "./because.ts";
import { causesOf } from "./causes.ts";
import { stepsOf, type Step } from "./derivation.ts";
import { decisionText, findingView, type FindingView } from "./finding-view.ts";
import { countsOf, endpointClassWord, nameOf, nameOfId, questionText } from "./names.ts";
import { notedTitle, notedView } from "./noted.ts";
import { overviewTables, type OverviewPart } from "./overview.ts";
import type { OverviewTable } from "./overview-table.ts";
import { uncheckedParts } from "./unchecked.ts";

/** An entity as people see it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everything a report says, in one language, in the order it is said. Renderers only lay it out. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly model: string;
  readonly asOf: string;
  /** What makes the result less than whole: parts not read, nothing drawn, effects not applied. */
  readonly warnings: readonly string[];
  readonly bound: string;
  readonly settles: string | undefined;
  readonly counts: string;
  readonly drawn: string | undefined;
  readonly ratings: readonly { readonly rating: Rating; readonly count: number }[];
  readonly endpoints: readonly (Named & {
    readonly class: string;
    readonly steps: readonly Step[];
    /** Variants of the trusted computing base that it has, and what falls when one unit is broken. */
    readonly tcb: readonly { readonly title: string; readonly opens: string }[];
  })[];
  readonly surface: Surface;
  readonly causes: readonly CauseView[];
  readonly concerns: readonly FindingView[];
  readonly gaps: readonly FindingView[];
  readonly partly: readonly FindingView[];
  /** What no rule found: findings by hand, and decisions in place that the model contradicts. */
  readonly noted: readonly FindingView[];
  readonly overview: Readonly<Record<OverviewPart, OverviewTable>>;
  readonly settled: readonly { readonly finding: FindingView; readonly decisions: readonly Decided[] }[];
  readonly questions: readonly QuestionView[];
  readonly tasks: readonly TaskView[];
  readonly asDrawn: readonly { readonly finding: FindingView; readonly missing: readonly string[] }[];
  readonly assumptions: readonly AssumptionView[];
  readonly documents: readonly { readonly document: string; readonly counts: Readonly<Record<Status, number>> }[];
  readonly unchecked: { readonly rules: number; readonly of: number };
}

export interface Surface {
  readonly positions: readonly Named[];
  readonly rows: readonly (Named & { readonly reached: readonly ("yes" | "possible" | "no")[] })[];
}

export interface Decided extends Named {
  readonly said: string;
  readonly why: string | undefined;
}

export interface QuestionView {
  readonly text: string;
  readonly rating: Rating;
  readonly addresses: readonly string[];
  readonly findings: readonly string[];
  readonly asked: readonly string[];
}

export interface CauseView {
  readonly lines: readonly { readonly said: string; readonly place: string | undefined }[];
  /** "this line: 10 results" */
  readonly said: string;
  readonly findings: readonly string[];
}

export interface TaskView {
  readonly subject: Named;
  readonly what: string;
  readonly id: string;
  readonly owner: string;
  readonly due: string | undefined;
  readonly overdue: boolean;
}

export interface AssumptionView {
  readonly id: string;
  readonly statement: string;
  readonly owner: string;
  readonly reviewBy: string | undefined;
  readonly overdue: boolean;
  readonly findings: readonly string[];
}

/** Puts an assessment into words once, for every kind of report. */
export function reportOf(assessment: Assessment, language: Language): Report {
  const words = assessmentWords(language);
  const { asDrawn, nothingDrawn } = assessment.completeness();
  const open = assessment.open();
  const views = open.map((one) => findingView(assessment, one, language));
  const recommended = views.filter((_, index) => open[index]?.rule.kind === "recommendation");
  const plan = assessment.plan();
  const noted = assessment.noted().map((one) => notedView(assessment, one, language));
  const byRating = (rating: Rating): number => [...views, ...noted].filter((one) => one.rating === rating).length;
  return {
    language,
    title: nameOf(assessment.evaluation.read.system, language),
    model: words.model[assessment.model],
    asOf: words.asOf(assessment.asOf, assessment.knowledge.version),
    warnings: [
      ...(assessment.document.incomplete ? [words.incomplete] : []),
      ...(nothingDrawn.length === 0 ? [] : [words.nothingDrawn(nothingDrawn.map((kind) => words.kinds[kind] ?? kind))]),
      ...assessment.notApplied
        .filter((one) => one.why !== "against-stated")
        .map((one) => words.notApplied[one.why](nameOfId(assessment, one.decision, language), one.address)),
    ],
    bound: words.bound(views.length + noted.length, assessment.judged.count("unknown")),
    settles: plan.all === 0 ? undefined : words.settles(plan.all, assessment.questions().length, plan.half),
    counts: words.counts(countsOf(assessment)),
    drawn: asDrawn.length === 0 ? undefined : words.drawn(asDrawn.length),
    ratings: (["critical", "high", "medium", "low"] as const).map((rating) => ({ rating, count: byRating(rating) })),
    endpoints: assessment.endpoints().map((one) => ({
      ...namedOf(assessment, one.unit.id, language),
      class: endpointClassWord(one.class.value, language),
      steps: stepsOf(assessment, one.class, language),
      tcb: one.tcb.map(({ title, opens }) => ({
        title: inLanguage(title, language),
        opens: words.broken(inLanguage(opens, language)),
      })),
    })),
    surface: surfaceOf(assessment, language),
    causes: causesOf(assessment).map(({ lines, findings }) => ({
      lines: lines.map(({ address, is, place }) => ({ said: reasonWords(language).line(address, is, ""), place })),
      said: words.cause(lines.length, findings.length),
      findings: findings.map((one) => one.id),
    })),
    concerns: views.filter((_, index) => open[index]?.rule.kind === "concern"),
    gaps: recommended.filter((one) => one.status === "gap"),
    partly: recommended.filter((one) => one.status === "partly"),
    noted,
    overview: overviewTables(assessment, language),
    settled: assessment.settled().map((one) => ({
      finding: findingView(assessment, one.finding, language),
      decisions: one.decisions.map((id) => decidedOf(assessment, id, language)),
    })),
    questions: assessment.questions().map((one) => questionView(assessment, one, language)),
    tasks: taskViews(assessment, language),
    asDrawn: asDrawn.flatMap((id) => asDrawnOf(assessment, id, language)),
    assumptions: [...assumptionsInUse(assessment)].map(([id, findings]) =>
      assumptionOf(assessment, id, findings, language),
    ),
    documents: documentsOf(assessment),
    unchecked: uncheckedOf(assessment),
  };
}

function namedOf({ document }: Assessment, id: string, language: Language): Named {
  const entity = document.byId.get(id);
  return { id, name: entity === undefined ? id : nameOf(entity, language) };
}

function surfaceOf(assessment: Assessment, language: Language): Surface {
  const entries = assessment.surface();
  const used = new Set(entries.flatMap((one) => one.positions.map((at) => at.position)));
  const positions = [...assessment.knowledge.positions.values()]
    .filter((one) => used.has(one.id))
    .sort((a, b) => a.distance - b.distance)
    .map((one) => ({ id: one.id, name: inLanguage(one.name, language) }));
  return {
    positions,
    rows: entries.map((entry) => ({
      ...namedOf(assessment, entry.component.id, language),
      reached: positions.map(({ id }) => {
        const at = entry.positions.find((one) => one.position === id);
        if (at === undefined || at.reached.value === false) return "no";
        return isUnknown(at.reached.value) ? "possible" : "yes";
      }),
    })),
  };
}

function decidedOf(assessment: Assessment, id: string, language: Language): Decided {
  const entity = assessment.document.entities.decision.find((one) => one.id === id);
  if (entity === undefined) return { id, name: id, said: id, why: undefined };
  return {
    id,
    name: nameOf(entity, language),
    said: decisionText(assessment, entity, language),
    why: entity.value.why === undefined ? undefined : inLanguage(entity.value.why, language),
  };
}

const questionView = (assessment: Assessment, one: Question, language: Language): QuestionView => ({
  text: questionText(assessment, one, language),
  rating: one.rating,
  addresses: one.addresses,
  findings: one.findings,
  asked: one.asked.map((id) => namedOf(assessment, id, language).name),
});

/** Tasks with names for ids. */
export function taskViews(assessment: Assessment, language: Language): TaskView[] {
  const { document, knowledge } = assessment;
  return assessment.tasks().map((one) => {
    const record = one.recommendation === undefined ? undefined : knowledge.recommendations.get(one.recommendation);
    const own = document.entities.task.find((task) => `${task.id}@${one.subject}` === one.id);
    const title = record === undefined ? aboutOf(assessment, one, language) : inLanguage(record.title, language);
    return {
      subject: namedOf(assessment, one.subject, language),
      what: own === undefined ? title : inLanguage(own.value.what, language),
      id: one.recommendation ?? one.id,
      owner: one.owner === undefined ? assessmentWords(language).nobody : namedOf(assessment, one.owner, language).name,
      due: one.due,
      overdue: one.due !== undefined && one.due < assessment.asOf,
    };
  });
}

/** What a task is about where no recommendation of the knowledge base says it: the finding or the decision behind it. */
function aboutOf(assessment: Assessment, one: Task, language: Language): string {
  const decision = assessment.document.entities.decision.find(({ id }) => id === one.decision);
  const noted = assessment.noted().find(({ id }) => id === decision?.value.finding);
  if (noted !== undefined) return notedTitle(noted, language);
  return decision === undefined ? (one.recommendation ?? one.id) : nameOf(decision, language);
}

function asDrawnOf(assessment: Assessment, id: string, language: Language): Report["asDrawn"][number][] {
  const finding = assessment.judged.finding(id);
  if (finding === undefined) return [];
  const { decided } = assessment.judged.derive(finding);
  const leaves = decided === undefined ? [] : groundsOf(decided.because).asDrawn;
  const missing = leaves.map((one) => drawnLabel(assessment, one.what, one.of, language));
  return [{ finding: findingView(assessment, finding, language), missing: [...new Set(missing)] }];
}

function assumptionOf(
  assessment: Assessment,
  id: string,
  findings: readonly string[],
  language: Language,
): AssumptionView {
  const entity = assessment.document.entities.assumption.find((one) => one.id === id);
  const reviewBy = entity?.value.review_by;
  return {
    id,
    statement: entity === undefined ? "" : inLanguage(entity.value.statement, language),
    owner: entity === undefined ? "" : namedOf(assessment, entity.value.owner, language).name,
    reviewBy,
    overdue: reviewBy !== undefined && reviewBy < assessment.asOf,
    findings,
  };
}

/** How many rules × subjects came out how, for each document of the guideline; what is not relevant is counted too. */
function documentsOf({ judged }: Assessment): Report["documents"] {
  const byDocument = new Map<string, Record<Status, number>>();
  for (const { rule, status } of judged.findings(() => true)) {
    const { document } = rule.guideline;
    let counts = byDocument.get(document);
    if (counts === undefined) byDocument.set(document, (counts = noCounts()));
    counts[status] += 1;
  }
  return [...byDocument].sort(([a], [b]) => (a < b ? -1 : 1)).map(([document, counts]) => ({ document, counts }));
}

const noCounts = (): Record<Status, number> => ({
  "not-relevant": 0,
  cleared: 0,
  raised: 0,
  met: 0,
  partly: 0,
  gap: 0,
  unknown: 0,
});

function uncheckedOf({ judged }: Assessment): Report["unchecked"] {
  const rules = new Map([...judged.findings()].map(({ rule }) => [rule.id, uncheckedParts(rule).length > 0]));
  return { rules: [...rules.values()].filter(Boolean).length, of: rules.size };
}

/** Statuses in the order in which a table of numbers shows them. */
export const countedStatuses: readonly Status[] = [
  "raised",
  "cleared",
  "gap",
  "partly",
  "met",
  "unknown",
  "not-relevant",
];
