import {
  decisive,
  type Assessment,
  type Condition,
  type DecidedCondition,
  type Finding,
  type Known,
} from "@sekisho/core";
import { assessmentWords, reasonWords, type Language } from "@sekisho/words";
import { createReasons, type Reasons, type Step } from "./because.ts";
import { askedLabel, factLabel, valueLabel } from "./facts.ts";

export type { Step } from "./because.ts";

/** One part of a derivation: why a rule applies, or what decided it. */
export interface DerivationPart {
  readonly title: string;
  readonly steps: readonly Step[];
}

/**
 * Why a finding is what it is: the conditions that decided, the facts they read, the lines these rest on. The one
 * derivation of every output: reports show it as a tree, the command line flattens it.
 */
export function derivationOf(assessment: Assessment, finding: Finding, language: Language): readonly DerivationPart[] {
  const { explain } = assessmentWords(language);
  const { rule } = finding;
  const { applies, decided, partly } = assessment.judged.derive(finding);
  const reasons = createReasons(assessment, language);
  const conditions = (of: Condition): readonly Conditions[] => conditionsOf(of, assessment, finding);
  const part = (title: string, of: readonly Conditions[]): DerivationPart => ({
    title,
    steps: of.map((one) => conditionStep(one, assessment, reasons, language)),
  });
  const whether =
    typeof applies.value === "boolean"
      ? applies.value
        ? explain.applies
        : explain.notApplies
      : explain.perhapsApplies;
  const parts = [part(whether, conditions(rule.applies))];
  if (decided === undefined) return parts;
  const deciding = conditions(rule.kind === "concern" ? rule.raises : rule.met);
  parts.push(part(typeof decided.value === "boolean" ? explain.decided : explain.waits, deciding));
  const half = rule.kind === "recommendation" ? rule.met_partly : undefined;
  if (partly === undefined || half === undefined) return parts;
  const said = new Set(deciding.map((one) => one.key));
  const more = conditions(half).filter((one) => !said.has(one.key));
  const title = partly.value === true ? explain.partly : explain.notPartly;
  if (more.length > 0) parts.push(part(typeof partly.value === "boolean" ? title : explain.perhapsPartly, more));
  return parts;
}

/** What a single value rests on, such as the class of an endpoint. */
export const stepsOf = (assessment: Assessment, value: Known<unknown>, language: Language): readonly Step[] =>
  createReasons(assessment, language)(value.because);

/** Conditions on one fact that were decided together, and what the fact was; the key says both. */
interface Conditions {
  readonly key: string;
  readonly all: readonly [DecidedCondition, ...DecidedCondition[]];
  readonly value: unknown;
}

/** The conditions that decided, each fact once: several comparisons of one fact become one. */
function conditionsOf(condition: Condition, assessment: Assessment, finding: Finding): readonly Conditions[] {
  const byFact = new Map<string, Conditions>();
  for (const one of decisive(condition, finding.subject, assessment.evaluation)) {
    const key = `${one.condition.fact} ${one.condition.of ?? ""}`;
    const found = byFact.get(key);
    byFact.set(
      key,
      found === undefined
        ? { key, all: [one], value: valueRead(assessment, finding, one) }
        : { ...found, all: [...found.all, one] },
    );
  }
  return [...byFact.values()];
}

function conditionStep({ all, value }: Conditions, assessment: Assessment, reasons: Reasons, language: Language): Step {
  const [{ condition: leaf, came }] = all;
  const { knowledge } = assessment;
  const words = reasonWords(language);
  const at = leaf.of === undefined ? "" : (words.of[leaf.of] ?? "");
  const label = valueLabel(leaf.fact, value, knowledge, language);
  // Of a truth that fails, the other one was asked for: nothing to say. Nor is there where the value is what was asked.
  const asked = all
    .filter((one) => one.came.value === false && typeof value !== "boolean")
    .map((one) => askedLabel(one.condition, knowledge, language));
  const wanted = words.either([...new Set(asked)].filter((one) => one !== label));
  return {
    said: words.said(words.holds(factLabel(leaf.fact, knowledge, language), at), label, wanted),
    sort: "condition",
    under: reasons(came.because, leaf.fact),
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
