import {
  levelOf,
  type Assessment,
  type Entity,
  type Finding,
  type Rating,
  type Status,
  type WeighedFinding,
} from "@sekisho/core";
import { assessmentWords, inLanguage, recordWords, reportWords, type Language } from "@sekisho/words";
import { derivationOf, type DerivationPart } from "./derivation.ts";
import { nameOf, nameOfId } from "./names.ts";
import { leadsOf } from "./named-record.ts";
import { uncheckedParts } from "./unchecked.ts";

/** A finding in the words of one language, as every report shows it. */
export interface FindingView {
  readonly id: string;
  readonly title: string;
  /** `CLP.13 6.11` */
  readonly guideline: string;
  readonly summary: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly status: Status;
  readonly rating: Rating;
  readonly weight: string;
  readonly answers: string | undefined;
  readonly method: string | undefined;
  readonly risk: string | undefined;
  readonly cost: string | undefined;
  readonly half: string | undefined;
  readonly decisions: readonly string[];
  readonly leadsTo: readonly string[];
  readonly unchecked: boolean;
  readonly derivation: () => readonly DerivationPart[];
}

/** Puts a finding into words. Its derivation is worked out only when asked for. */
export function findingView(
  assessment: Assessment,
  finding: Finding | WeighedFinding,
  language: Language,
): FindingView {
  const words = assessmentWords(language);
  const { rule } = finding;
  const weight = assessment.weigh(finding);
  const answers = "answers" in finding ? finding.answers : 0;
  const text = (both: { readonly en: string; readonly ja: string }): string => inLanguage(both, language);
  const recommendation = rule.kind === "recommendation" ? rule : undefined;
  return {
    id: finding.id,
    title: text(rule.title),
    guideline: `${rule.guideline.document} ${rule.guideline.section}`,
    summary: text(rule.summary),
    subject: { id: finding.subject.id, name: nameOf(finding.subject, language) },
    status: finding.status,
    rating: weight.rating,
    weight: words.explain.weight(
      words.rating[weight.rating],
      recordWords(language).levels[levelOf(rule)] ?? levelOf(rule),
      words.harm[weight.harm] ?? weight.harm,
    ),
    answers: answers === 0 ? undefined : words.answers(answers),
    method: recommendation && text(recommendation.method),
    risk: recommendation && text(recommendation.risk),
    cost: recommendation && costText(recommendation.cost, language),
    half:
      finding.status === "partly" && recommendation?.partly_because !== undefined
        ? text(recommendation.partly_because)
        : undefined,
    decisions: "decisions" in finding ? finding.decisions.map((one) => decisionText(assessment, one, language)) : [],
    leadsTo: rule.kind === "concern" ? leadsOf(rule, assessment.knowledge, language) : [],
    unchecked: uncheckedParts(rule).length > 0,
    derivation: () => derivationOf(assessment, finding, language),
  };
}

type Cost = Extract<Finding["rule"], { kind: "recommendation" }>["cost"];

/** What it costs in a few words. */
export function costText(cost: Cost, language: Language): string {
  const words = reportWords(language);
  const effort = (one: Cost["once"]): Exclude<Cost["once"], number> =>
    typeof one === "number" ? { likely: one } : one;
  const said = words.costOf({
    once: effort(cost.once),
    ...(cost.each === undefined || cost.each === 0 ? {} : { each: effort(cost.each) }),
    ...(cost.yearly === undefined || cost.yearly === 0 ? {} : { yearly: effort(cost.yearly) }),
  });
  const basis = words.basis(cost.basis === "judgement" ? words.judgement : cost.basis);
  return `${said}${basis}${cost.note === undefined ? "" : ` ${inLanguage(cost.note, language)}`}`;
}

/** The state of a decision, as people call it. */
export function decisionState({ knowledge }: Assessment, one: Entity<"decision">, language: Language): string {
  const states = knowledge.vocabularies.get("decision-statuses")?.values ?? [];
  const state = states.find((known) => known.id === one.value.status)?.words;
  return state === undefined ? one.value.status : inLanguage(state, language);
}

/** A decision in a line: its name, state, person and dates. */
export function decisionText(assessment: Assessment, one: Entity<"decision">, language: Language): string {
  return reportWords(language).decided(
    nameOf(one, language),
    decisionState(assessment, one, language),
    nameOfId(assessment, one.value.by, language),
    one.value.since,
    one.value.due,
  );
}
