import type { Condition } from "../knowledge/condition.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { forClass } from "./by-class.ts";
import { bind, test, type Asked, type Test } from "./condition.ts";
import { findingId, statuses, type Derivation, type Finding, type RuleRecord, type Status } from "./finding.ts";

/** Every rule bound to the facts, with the status of each subject in a typed array. */
export interface Judged {
  readonly rules: readonly BoundRule[];
  /** Findings of all rules that apply, or may apply, in the order of rules and of the document. */
  readonly findings: (wanted?: (status: Status) => boolean) => Iterable<Finding>;
  readonly finding: (id: string) => Finding | undefined;
  readonly derive: (finding: Finding) => Derivation;
  readonly count: (status: Status) => number;
}

/** A rule whose conditions can be asked, with the reasons (`Asked`) or without (`Test`). */
interface RuleTests<T> {
  readonly record: RuleRecord;
  readonly applies: T;
  readonly decides: T;
  readonly partly: T | undefined;
}

interface BoundRule extends RuleTests<Test> {
  readonly subjects: readonly Entity<Kind>[];
  readonly status: Uint8Array;
  /** The same with reasons, for the few findings that somebody looks at. */
  readonly asked: () => RuleTests<Asked>;
}

const code = new Map(statuses.map((status, index) => [status, index]));
const codeOf = (status: Status): number => code.get(status) ?? 0;
const NOT_RELEVANT = codeOf("not-relevant");

/** Asks every rule of every subject of its kind. Linear in rules × subjects of that kind; nothing compares pairs. */
export function judge(evaluation: Evaluation, knowledge: Knowledge): Judged {
  const rules = [...knowledge.concerns.values(), ...knowledge.recommendations.values()].map((record) =>
    boundRule(record, evaluation),
  );
  const counts = new Float64Array(statuses.length);
  for (const rule of rules) {
    const ask = (_: string, subject: Entity<Kind>): number => codeOf(statusOf(rule, subject));
    const spared = sparedByClass(rule.record, evaluation);
    for (const subject of rule.subjects) {
      const status = spared(subject) ? NOT_RELEVANT : evaluation.keep(rule.record.id, subject, ask);
      rule.status[subject.index] = status;
      counts[status] = (counts[status] ?? 0) + 1;
    }
  }
  const byId = new Map(rules.map((rule) => [rule.record.id, rule]));
  const at = (rule: BoundRule, index: number): Finding | undefined => {
    const subject = rule.subjects[index];
    const status = statuses[rule.status[index] ?? 0];
    if (subject === undefined || status === undefined) return undefined;
    return { id: findingId(rule.record.id, subject.id), rule: rule.record, subject, status };
  };
  return {
    rules,
    findings: (wanted = (status) => status !== "not-relevant") => iterate(rules, at, wanted),
    finding: (id) => {
      const cut = id.lastIndexOf("@");
      const rule = byId.get(id.slice(0, cut));
      const subject = evaluation.document.byId.get(id.slice(cut + 1));
      if (rule === undefined || subject === undefined || rule.record.subject !== subject.kind) return undefined;
      return at(rule, subject.index);
    },
    derive: (finding) => derive(byId.get(finding.rule.id), finding),
    count: (status) => counts[codeOf(status)] ?? 0,
  };
}

/** Subjects that a rule does not concern for no other reason than their class. */
function sparedByClass(record: RuleRecord, evaluation: Evaluation): (subject: Entity<Kind>) => boolean {
  if (record.subject !== "component") return () => false;
  const byClass = new Map<string, boolean>();
  const components = evaluation.document.entities.component;
  return ({ index }) => {
    const component = components[index];
    if (component === undefined || component.broken) return false;
    const known = byClass.get(component.value.class);
    if (known !== undefined) return known;
    const spared = forClass(record.applies, evaluation.read.classOf(component), evaluation) === false;
    byClass.set(component.value.class, spared);
    return spared;
  };
}

function boundRule(record: RuleRecord, evaluation: Evaluation): BoundRule {
  const subjects: readonly Entity<Kind>[] = evaluation.all.of(record.subject);
  let asked: RuleTests<Asked> | undefined;
  return {
    ...rule(record, (one) => test(one, evaluation)),
    subjects,
    status: new Uint8Array(subjects.length),
    asked: () => (asked ??= rule(record, (one) => bind(one, evaluation))),
  };
}

/** The conditions of a rule, each made ready to be asked. */
function rule<T>(record: RuleRecord, ready: (condition: Condition) => T): RuleTests<T> {
  const partly = record.kind === "recommendation" ? record.met_partly : undefined;
  return {
    record,
    applies: ready(record.applies),
    decides: ready(record.kind === "concern" ? record.raises : record.met),
    partly: partly === undefined ? undefined : ready(partly),
  };
}

/** What a rule says of a subject in an evaluation, by itself. */
export const statusIn = (record: RuleRecord, subject: Entity<Kind>, evaluation: Evaluation): Status =>
  statusOf(
    rule(record, (one) => test(one, evaluation)),
    subject,
  );

/** Three-valued: true raises or meets, false clears or leaves a gap, unknown asks. `partly` only where the rule is not met. */
function statusOf({ record, applies, decides, partly }: RuleTests<Test>, subject: Entity<Kind>): Status {
  const applying = applies(subject);
  if (applying === false) return "not-relevant";
  const decided = decides(subject);
  if (record.kind === "concern") {
    if (decided === false) return "cleared";
    return applying === true && decided === true ? "raised" : "unknown";
  }
  if (decided === true) return "met";
  if (applying === true && decided === false) return partly?.(subject) === true ? "partly" : "gap";
  return "unknown";
}

function* iterate(
  rules: readonly BoundRule[],
  at: (rule: BoundRule, index: number) => Finding | undefined,
  wanted: (status: Status) => boolean,
): Iterable<Finding> {
  const accepted = statuses.map(wanted);
  for (const rule of rules) {
    for (let index = 0; index < rule.status.length; index += 1) {
      if (accepted[rule.status[index] ?? 0] !== true) continue;
      const finding = at(rule, index);
      if (finding !== undefined) yield finding;
    }
  }
}

function derive(rule: BoundRule | undefined, finding: Finding): Derivation {
  if (rule === undefined) throw new Error(`invariant: no rule ${finding.rule.id}`);
  const asked = rule.asked();
  const applies = asked.applies(finding.subject);
  if (applies.value === false) return { finding, applies };
  const decided = asked.decides(finding.subject);
  return asked.partly === undefined || decided.value !== false
    ? { finding, applies, decided }
    : { finding, applies, decided, partly: asked.partly(finding.subject) };
}
