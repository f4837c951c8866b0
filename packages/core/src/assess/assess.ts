import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Document, Entity } from "../model/document.ts";
import type { FactRegistry } from "../facts/fact.ts";
import { createEvaluation, type Evaluation } from "../facts/evaluation.ts";
import { facts } from "../facts/registry.generated.ts";
import { byUrgency, exposureIn, type Exposure } from "./exposure.ts";
import { conflictsOf, type Conflict } from "./conflicts.ts";
import { completenessOf, type Completeness } from "./completeness.ts";
import { effective, type Model, type NotApplied } from "./effective.ts";
import { attackSurface, endpointClasses, type EndpointClass, type EntryPoint } from "./endpoints.ts";
import type { Finding } from "./finding.ts";
import { judge, type Judged } from "./judge.ts";
import { notedFindings, type NotedFinding } from "./noted.ts";
import { questionsOf, type Question, type QuestionPlan } from "./questions.ts";
import { weigher, type Weight } from "./rating.ts";
import { isAbout, overruling, type Overruled } from "./overruled.ts";
import { offersOf, type Offer } from "./purchases.ts";
import { groundsOf } from "./reasons.ts";
import { tasksOf, type Task } from "./tasks.ts";

/** A finding that is not in order, with its weight, who decided on it and what it rests on. */
export interface WeighedFinding extends Finding {
  readonly weight: Weight;
  /** Decisions of the document about this recommendation and subject, or about this very finding. */
  readonly decisions: readonly Entity<"decision">[];
  /** For a recommendation: how many raised concerns lead to it. More of them, and it stands further up. */
  readonly answers: number;
  readonly exposure: Exposure;
}

/** The result for one document. Parts that cost more are worked out when first asked for. */
export interface Assessment {
  readonly schema: "sekisho/assessment/1";
  readonly model: Model;
  /** The day the assessment speaks of, `2026-11-25`. */
  readonly asOf: string;
  readonly knowledge: Knowledge;
  /** The effective model. */
  readonly document: Document;
  readonly evaluation: Evaluation;
  readonly notApplied: readonly NotApplied[];
  readonly judged: Judged;
  readonly weigh: (finding: Finding) => Weight;
  readonly endpoints: () => readonly EndpointClass[];
  readonly surface: () => readonly EntryPoint[];
  /**
   * Concerns raised, gaps and half-done things, most urgent first: by rating, where one success opens many units counts
   * a step more; then by turns, one for each subject, those first that can be attacked from farthest away.
   */
  readonly open: () => readonly WeighedFinding[];
  /** What would be open, and is not because a law overrules the recommendation: with the decision that names the law. */
  readonly overruled: () => readonly Overruled[];
  /** What no rule found: findings by hand, decisions in place that the model contradicts, days that have passed. */
  readonly noted: () => readonly NotedFinding[];
  /** Findings that are met or cleared only because of decisions, with those decisions. */
  readonly settled: () => readonly { readonly finding: Finding; readonly decisions: readonly string[] }[];
  readonly questions: () => readonly Question[];
  /** How many of the questions, in their order, decide what is critical. */
  readonly plan: () => QuestionPlan;
  readonly tasks: () => readonly Task[];
  /** Where two good things pull against each other: somebody has to decide. */
  readonly conflicts: () => readonly Conflict[];
  /** Purchases that meet several things at once, those first that meet most. */
  readonly offers: () => readonly Offer[];
  readonly completeness: () => Completeness;
}

/** How a document is assessed. */
export interface AssessOptions {
  readonly model?: Model;
  readonly registry?: FactRegistry;
  /** The assessment of an earlier version: what still holds of it is taken over, the result is the same. */
  readonly before?: Assessment | undefined;
}

/** Judges a document: pure, the same input gives the same result. `asOf` is a calendar day. */
export function assess(
  document: Document,
  knowledge: Knowledge,
  asOf: string,
  { model = "current", registry = facts, before }: AssessOptions = {},
): Assessment {
  const applied = effective(document, model, knowledge);
  const evaluation =
    before?.evaluation.registry === registry && before.knowledge === knowledge
      ? before.evaluation.next(applied.document)
      : createEvaluation(applied.document, knowledge, registry);
  const judged = judge(evaluation, knowledge);
  const weigh = weigher(evaluation, knowledge);
  const asking = once(() => questionsOf(judged, weigh, applied.document));
  return {
    schema: "sekisho/assessment/1",
    model,
    asOf,
    knowledge,
    document: applied.document,
    evaluation,
    notApplied: applied.notApplied,
    judged,
    weigh,
    endpoints: once(() => endpointClasses(evaluation)),
    surface: once(() => attackSurface(evaluation)),
    open: once(() => openFindings(judged, weigh, evaluation)),
    overruled: once(() => overruledFindings(judged, evaluation)),
    noted: once(() => notedFindings({ ...applied, evaluation, judged, weigh, asOf })),
    settled: once(() => settledFindings(judged, applied.document)),
    questions: () => asking().questions,
    plan: () => asking().plan,
    tasks: once(() => tasksOf(applied.document)),
    conflicts: once(() => conflictsOf(evaluation, knowledge)),
    offers: once(() => offersOf(judged, evaluation, knowledge)),
    completeness: once(() => completenessOf(judged, applied.document, evaluation)),
  };
}

function openFindings(
  judged: Judged,
  weigh: (finding: Finding) => Weight,
  evaluation: Evaluation,
): readonly WeighedFinding[] {
  const exposure = exposureIn(evaluation);
  const answers = new Map<string, number>();
  for (const { rule } of judged.findings((status) => status === "raised")) {
    for (const lead of rule.kind === "concern" ? rule.leads_to : [])
      answers.set(lead.id, (answers.get(lead.id) ?? 0) + 1);
  }
  const decisions = evaluation.document.entities.decision;
  const weighed = [...judged.findings(isOpen)].flatMap((finding) =>
    overruling(finding, decisions) !== undefined
      ? []
      : [
          {
            ...finding,
            weight: weigh(finding),
            decisions: decisions.filter((one) => isAbout(one, finding)),
            answers: answers.get(finding.rule.id) ?? 0,
            exposure: exposure(finding.subject),
          },
        ],
  );
  return byUrgency(weighed);
}

const isOpen = (status: Finding["status"]): boolean => status === "raised" || status === "gap" || status === "partly";

function overruledFindings(judged: Judged, evaluation: Evaluation): readonly Overruled[] {
  const decisions = evaluation.document.entities.decision;
  if (decisions.length === 0) return [];
  return [...judged.findings(isOpen)].flatMap((finding) => {
    const decision = overruling(finding, decisions);
    return decision === undefined ? [] : [{ finding, decision }];
  });
}

function settledFindings(judged: Judged, document: Document): Assessment["settled"] extends () => infer R ? R : never {
  if (document.decided.size === 0) return [];
  const settled: { finding: Finding; decisions: readonly string[] }[] = [];
  for (const finding of judged.findings((status) => status === "met" || status === "cleared")) {
    const { decided } = judged.derive(finding);
    const decisions = decided === undefined ? [] : groundsOf(decided.because).decisions;
    if (decisions.length > 0) settled.push({ finding, decisions });
  }
  return settled;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
