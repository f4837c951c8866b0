import type { Knowledge } from "../knowledge/knowledge.ts";
import { wordFields } from "../model/words.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { bind } from "./condition.ts";
import type { Finding, Status } from "./finding.ts";
import { statusIn } from "./judge.ts";
import { groundsOf } from "./reasons.ts";

/** A field that nobody stated, and what a finding would become with each value that it could have. */
export interface Deciding {
  readonly entity: string;
  readonly field: string;
  readonly asked?: string;
  readonly due?: string;
  /** Values in the order of their list; empty where any text, number or reference could stand. */
  readonly outcomes: readonly { readonly value: string; readonly status: Status }[];
}

/**
 * What would decide an open finding: each field it waits for, alone, with each value of its domain, judged anew. A
 * field that alone decides nothing stays `unknown` for every value.
 */
export function whatDecides(finding: Finding, evaluation: Evaluation): readonly Deciding[] {
  const { rule } = finding;
  const decides = rule.kind === "concern" ? rule.raises : rule.met;
  const waits = [rule.applies, decides].flatMap((one) => {
    const came = bind(one, evaluation)(finding.subject);
    return typeof came.value === "boolean" ? [] : [groundsOf(came.because)];
  });
  const missing = new Map(waits.flatMap((one) => one.missing.map((at) => [`${at.entity}.${at.field}`, at] as const)));
  return [...missing].map(([address, at]) => {
    const kind = evaluation.document.byId.get(at.entity)?.kind;
    const outcomes = (kind === undefined ? [] : domainOf(kind, at.field, evaluation.knowledge)).map((value) => ({
      value: typeof value === "boolean" ? (value ? "yes" : "no") : String(value),
      status: statusIn(rule, finding.subject, evaluation.supposing(new Map([[address, value]]))),
    }));
    return { ...at, outcomes };
  });
}

const PROPERTIES = "properties.";
const MOST = 12;

/** Values that a field can take; none where they are not a short closed list. */
function domainOf(kind: Kind, field: string, knowledge: Knowledge): readonly unknown[] {
  const property = field.startsWith(PROPERTIES) ? knowledge.properties.get(field.slice(PROPERTIES.length)) : undefined;
  if (property?.type === "truth") return [true, false];
  if (property !== undefined) {
    const values = property.values.map((one) => one.id);
    return property.type === "set-of" ? [...values.map((one) => [one]), values] : values;
  }
  const list = wordFields.find((one) => one.kind === kind && one.field === field);
  const words = list === undefined ? [] : (knowledge.vocabularies.get(list.list)?.values ?? []).map((one) => one.id);
  return words.length > MOST || list?.many === true ? [] : words;
}
