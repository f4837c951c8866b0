import {
  decisive,
  type Assessment,
  type Because,
  type Condition,
  type DecidedCondition,
  type Finding,
  type Known,
  type SourceRef,
} from "@sekisho/core";
import { assessmentWords, inLanguage, reasonWords, type Language } from "@sekisho/words";
import { askedLabel, factLabel, valueLabel } from "./facts.ts";
import { nameOf } from "./names.ts";
import { written } from "./values.ts";

/** A step of a derivation in words, where it stands in the document, and what it rests on itself. */
export interface Step {
  readonly said: string;
  /** `sekisho.yaml:55`, where the step is something that is, or should be, written. */
  readonly place?: string;
  readonly sort: "condition" | "fact" | "line" | "missing" | "assumption" | "decision" | "as-drawn" | "knowledge";
  readonly under: readonly Step[];
}

/** One part of a derivation: why a rule applies, or what decided it. */
export interface DerivationPart {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Why a finding is what it is: the conditions that decided, the facts they read, the lines these rest on. */
export function derivationOf(assessment: Assessment, finding: Finding, language: Language): readonly DerivationPart[] {
  const { explain, status } = assessmentWords(language);
  const { rule } = finding;
  const { applies, decided, partly } = assessment.judged.derive(finding);
  const steps = createSteps(assessment, language);
  const part = (title: string, condition: Condition): DerivationPart => ({
    title,
    steps: decisive(condition, finding.subject, assessment.evaluation).map((one) =>
      conditionStep(assessment, finding, one, steps, language),
    ),
  });
  const decides = rule.kind === "concern" ? rule.raises : rule.met;
  const half = rule.kind === "recommendation" ? rule.met_partly : undefined;
  return [
    part(applies.value === false ? explain.notApplies : explain.applies, rule.applies),
    ...(decided === undefined
      ? []
      : [part(typeof decided.value === "boolean" ? explain.decided : explain.waits, decides)]),
    ...(partly === undefined || half === undefined || finding.status !== "partly" ? [] : [part(status.partly, half)]),
  ];
}

/** What a single value rests on, such as the class of an endpoint. */
export const stepsOf = (assessment: Assessment, value: Known<unknown>, language: Language): readonly Step[] =>
  createSteps(assessment, language)(value.because);

type Steps = (because: Because, saidAlready?: string) => readonly Step[];

function conditionStep(
  assessment: Assessment,
  finding: Finding,
  one: DecidedCondition,
  steps: Steps,
  language: Language,
): Step {
  const { condition: leaf, came } = one;
  const { knowledge } = assessment;
  const words = reasonWords(language);
  const at = leaf.of === undefined ? "" : (words.of[leaf.of] ?? "");
  const value = valueLabel(leaf.fact, valueRead(assessment, finding, one), knowledge, language);
  const asked = came.value === false ? askedLabel(leaf, knowledge, language) : "";
  return {
    said: words.said(words.holds(factLabel(leaf.fact, knowledge, language), at), value, asked === value ? "" : asked),
    sort: "condition",
    under: steps(came.because, leaf.fact),
  };
}

/** The value of the fact that a condition read: of the entity that its reason names, or of the subject itself. */
function valueRead(assessment: Assessment, finding: Finding, { condition, came }: DecidedCondition): unknown {
  const { because } = came;
  const of = because.on === "fact" && because.fact === condition.fact ? because.of : undefined;
  const entity = of === undefined ? undefined : assessment.document.byId.get(of);
  if (entity !== undefined) return assessment.evaluation.byName(entity, condition.fact).value;
  if (condition.of === undefined) return assessment.evaluation.byName(finding.subject, condition.fact).value;
  return came.value;
}

/** Puts reasons into words; what was said once in a derivation is not said again. */
function createSteps(assessment: Assessment, language: Language): Steps {
  const { document, evaluation, knowledge } = assessment;
  const words = reasonWords(language);
  const said = new Set<string>();
  const placeOf = ({ entity, field }: SourceRef): { readonly place?: string } => {
    const at = document.source.place(entity, field);
    return at === undefined ? {} : { place: `${at.file}:${at.line}` };
  };
  const named = (id: string): string => {
    const entity = document.byId.get(id);
    return entity === undefined ? id : nameOf(entity, language);
  };
  const record = (id: string): string => {
    const found = knowledge.classes.get(id) ?? knowledge.networks.get(id) ?? knowledge.protections.get(id);
    return found === undefined ? id : inLanguage(found.name, language);
  };
  const once = (step: Step): readonly Step[] => {
    if (said.has(step.said)) return [];
    said.add(step.said);
    return [step];
  };
  const assumption = (id: string): Step => {
    const entity = document.entities.assumption.find((one) => one.id === id);
    const statement = entity === undefined ? "" : inLanguage(entity.value.statement, language);
    return { said: words.assumption(id, statement), sort: "assumption", under: [] };
  };
  const fact = (one: Extract<Because, { on: "fact" }>): readonly Step[] => {
    const entity = document.byId.get(one.of);
    const value = entity === undefined ? undefined : evaluation.byName(entity, one.fact).value;
    const label = valueLabel(one.fact, value, knowledge, language);
    const line = words.value(factLabel(one.fact, knowledge, language), named(one.of), label);
    if (said.has(line)) return [];
    said.add(line);
    return [{ said: line, sort: "fact", under: steps(one.why) }];
  };
  const steps = (one: Because): readonly Step[] => {
    switch (one.on) {
      case "all":
        return one.of.flatMap(steps);
      case "fact":
        return fact(one);
      case "line":
        return once({
          said: words.line(`${one.at.entity}.${one.at.field}`, written(one.is), ""),
          ...placeOf(one.at),
          sort: "line",
          under: [
            ...(one.assuming === undefined ? [] : [assumption(one.assuming)]),
            ...(one.decision === undefined
              ? []
              : [
                  {
                    said: words.decision(one.decision),
                    ...placeOf({ entity: one.decision, field: "" }),
                    sort: "decision" as const,
                    under: [],
                  },
                ]),
          ],
        });
      case "missing":
        return once({
          said: words.missing(`${one.at.entity}.${one.at.field}`, ""),
          ...placeOf(one.at),
          sort: "missing",
          under:
            one.asked === undefined
              ? []
              : [{ said: words.asked(named(one.asked), one.due ?? ""), sort: "knowledge", under: [] }],
        });
      case "part-missing":
        return once({ said: words.partMissing(record(one.part), one.of), sort: "missing", under: [] });
      case "as-drawn":
        return once({
          said: words.asDrawn(drawnLabel(one.what, record, language), one.of),
          sort: "as-drawn",
          under: [],
        });
      case "knowledge": {
        const lacks = /^lacks (.+)$/.exec(one.what)?.[1];
        const what = record(one.record);
        const line =
          lacks === undefined ? words.byClass(what) : words.lacks(what, factLabel(lacks, knowledge, language));
        return once({ said: line, sort: "knowledge", under: [] });
      }
    }
  };
  return (because, saidAlready) =>
    because.on === "fact" && because.fact === saidAlready ? steps(because.why) : steps(because);
}

const drawnLabel = (what: string, record: (id: string) => string, language: Language): string =>
  reasonWords(language).drawn[what] ?? record(what);

/** What a finding takes for granted is not there, in words: the things that are not drawn. */
export function notDrawn(assessment: Assessment, what: string, language: Language): string {
  const { classes } = assessment.knowledge;
  const class_ = classes.get(what);
  return drawnLabel(what, (id) => (class_ === undefined ? id : inLanguage(class_.name, language)), language);
}
