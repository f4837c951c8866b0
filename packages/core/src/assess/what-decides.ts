import type { Knowledge } from "../knowledge/knowledge.ts";
import { wordFields } from "../model/words.ts";
import type { Kind } from "../model/kinds.ts";
import type { SourceRef } from "../facts/known.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { bind } from "./condition.ts";
import type { Finding, Status } from "./finding.ts";
import { statusIn } from "./judge.ts";
import { groundsOf, type Grounds } from "./reasons.ts";

/** A field that nobody stated, and what a finding would become with each value that it could have. */
export interface Deciding {
  readonly entity: string;
  readonly field: string;
  readonly asked?: string;
  readonly due?: string;
  /** Values in the order of their list; empty where any text, number or reference could stand. */
  readonly outcomes: readonly { readonly value: string; readonly status: Status }[];
}

/** Values of several fields that decide a finding together, where no one field comes to this status alone. */
export interface DecidingTogether {
  readonly values: readonly (SourceRef & { readonly value: string })[];
  readonly status: Status;
}

/**
 * What would decide an open finding: each field it waits for, alone, with each value of its domain, judged anew. A
 * field that alone decides nothing stays `unknown` for every value.
 */
export function whatDecides(finding: Finding, evaluation: Evaluation): readonly Deciding[] {
  return openFields(finding, evaluation).map(({ at, address, values }) => ({
    ...at,
    outcomes: values.map((value) => ({
      value: wordOf(value),
      status: statusIn(finding.rule, finding.subject, evaluation.supposing(new Map([[address, value]]))),
    })),
  }));
}

/** Fields asked at most together, and how many combinations are tried: an explanation has to come at once. */
const DEEPEST = 3;
const TRIES = 400;

/**
 * The fewest values that together make an open finding good, and those that make it bad, where no single field does.
 * Nothing where it would take more than three.
 */
export function whatDecidesTogether(
  finding: Finding,
  evaluation: Evaluation,
  alone: readonly Deciding[] = whatDecides(finding, evaluation),
): readonly DecidingTogether[] {
  const wanted = new Set<Status>(finding.rule.kind === "concern" ? ["raised", "cleared"] : ["gap", "met"]);
  for (const { outcomes } of alone) for (const { status } of outcomes) wanted.delete(status);
  const decided = new Set(
    alone.flatMap(({ entity, field, outcomes }) =>
      outcomes.filter(({ status }) => status !== "unknown").map(({ value }) => `${entity}.${field} ${value}`),
    ),
  );
  const fields = openFields(finding, evaluation).map((one) => ({
    ...one,
    values: one.values.filter((value) => !decided.has(`${one.address} ${wordOf(value)}`)),
  }));
  const found: DecidingTogether[] = [];
  let tries = TRIES;
  const extend = (chosen: readonly Supposed[], from: number, depth: number): void => {
    for (const [index, field] of fields.entries()) {
      if (index < from) continue;
      for (const value of field.values) {
        if (wanted.size === 0 || tries === 0) return;
        const all = [...chosen, { field, value }];
        if (depth > 1) extend(all, index + 1, depth - 1);
        else tryOut(all);
      }
    }
  };
  const tryOut = (all: readonly Supposed[]): void => {
    tries -= 1;
    const supposed = evaluation.supposing(new Map(all.map((one) => [one.field.address, one.value])));
    const status = statusIn(finding.rule, finding.subject, supposed);
    if (!wanted.delete(status)) return;
    found.push({ values: all.map(({ field, value }) => ({ ...field.at, value: wordOf(value) })), status });
  };
  for (let depth = 2; depth <= DEEPEST; depth += 1) extend([], 0, depth);
  return found;
}

interface OpenField {
  readonly at: Grounds["missing"][number];
  readonly address: string;
  readonly values: readonly unknown[];
}

interface Supposed {
  readonly field: OpenField;
  readonly value: unknown;
}

/** Fields that an open finding waits for, each once. */
function openFields({ rule, subject }: Finding, evaluation: Evaluation): readonly OpenField[] {
  const decides = rule.kind === "concern" ? rule.raises : rule.met;
  const waits = [rule.applies, decides].flatMap((one) => {
    const came = bind(one, evaluation)(subject);
    return typeof came.value === "boolean" ? [] : groundsOf(came.because).missing;
  });
  const missing = new Map(waits.map((at) => [`${at.entity}.${at.field}`, at] as const));
  return [...missing].map(([address, at]) => {
    const kind = evaluation.document.byId.get(at.entity)?.kind;
    return { at, address, values: kind === undefined ? [] : domainOf(kind, at.field, evaluation.knowledge) };
  });
}

const wordOf = (value: unknown): string => (typeof value === "boolean" ? (value ? "yes" : "no") : String(value));

const PROPERTIES = "properties.";
const MOST = 12;

/** Values that a field can take; none where they are not a short closed list. */
function domainOf(kind: Kind, field: string, knowledge: Knowledge): readonly unknown[] {
  const property = field.startsWith(PROPERTIES) ? knowledge.properties.get(field.slice(PROPERTIES.length)) : undefined;
  if (property?.type === "truth") return [true, false];
  if (property !== undefined) {
    const values = property.values.map((one) => one.id);
    return property.type === "set-of" ? setsOf(values) : values;
  }
  const list = wordFields.find((one) => one.kind === kind && one.field === field);
  const words = list === undefined ? [] : (knowledge.vocabularies.get(list.list)?.values ?? []).map((one) => one.id);
  return words.length > MOST || list?.many === true ? [] : words;
}

/** Sets worth trying: each member alone and all of them together; `none` goes with no other. */
function setsOf(values: readonly string[]): readonly (readonly string[])[] {
  const members = values.filter((one) => one !== "none");
  return [...values.map((one) => [one]), ...(members.length > 1 ? [members] : [])];
}
