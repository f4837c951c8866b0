import type { Condition } from "../knowledge/condition.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { unknown, type Known, type Unknown } from "../facts/known.ts";
import { classCodes, columnsOf, NO, valueOf, YES, type Columns, type ColumnTest, type Subjects } from "./columns.ts";
import { bind, test, type Asked } from "./condition.ts";
import { findingId, statuses, type Derivation, type Finding, type RuleRecord, type Status } from "./finding.ts";

/** Every rule bound to the facts, with the status of each subject in a typed array. */
export interface Judged {
  readonly rules: readonly BoundRule[];
  /** Findings of all rules that apply, or may apply, in the order of rules and of the document. */
  readonly findings: (wanted?: (status: Status) => boolean) => Iterable<Finding>;
  readonly finding: (id: string) => Finding | undefined;
  readonly derive: (finding: Finding) => Derivation;
  /** What `raises` of a concern or `met` of a recommendation came to, with its reason, whether the rule applies or not. */
  readonly decided: (finding: Finding) => Known<boolean>;
  readonly count: (status: Status) => number;
}

/** A rule whose conditions are ready to be asked: of one subject, with the reasons or without, or of many at once. */
interface RuleTests<T> {
  readonly record: RuleRecord;
  readonly applies: T;
  readonly decides: T;
  readonly partly: T | undefined;
}

interface BoundRule {
  readonly record: RuleRecord;
  readonly subjects: readonly Entity<Kind>[];
  readonly status: Uint8Array;
  /** The conditions with reasons, for the findings that somebody looks at. */
  readonly asked: () => RuleTests<Asked>;
}

const code = new Map(statuses.map((status, index) => [status, index]));
const codeOf = (status: Status): number => code.get(status) ?? 0;

/** Asks every rule of every subject of its kind. Linear in rules × subjects of that kind; nothing compares pairs. */
export function judge(evaluation: Evaluation, knowledge: Knowledge): Judged {
  const columns = new Map<Kind, Columns>();
  const rules = [...knowledge.concerns.values(), ...knowledge.recommendations.values()].map((record) => {
    let column = columns.get(record.subject);
    if (column === undefined) columns.set(record.subject, (column = columnsOf(record.subject, evaluation)));
    return boundRule(record, evaluation, column);
  });
  const counts = new Float64Array(statuses.length);
  for (const { status } of rules) for (const one of status) counts[one] = (counts[one] ?? 0) + 1;
  const byId = new Map(rules.map((rule) => [rule.record.id, rule]));
  const named = ({ rule: { id } }: Finding): BoundRule => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`invariant: no rule ${id}`);
    return found;
  };
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
    derive: (finding) => derive(named(finding), finding),
    decided: (finding) => named(finding).asked().decides(finding.subject),
    count: (status) => counts[codeOf(status)] ?? 0,
  };
}

function boundRule(record: RuleRecord, evaluation: Evaluation, columns: Columns): BoundRule {
  const subjects: readonly Entity<Kind>[] = evaluation.all.of(record.subject);
  let asked: RuleTests<Asked> | undefined;
  return {
    record,
    subjects,
    status: statusColumn(rule(record, columns), concerned(record, subjects.length, evaluation), subjects.length),
    asked: () => (asked ??= rule(record, (one) => bind(one, evaluation))),
  };
}

/** Subjects of a kind without those that a rule does not concern for no other reason than their class. */
function concerned(record: RuleRecord, size: number, evaluation: Evaluation): Subjects {
  const byClass = record.subject === "component" ? classCodes(record.applies, evaluation) : undefined;
  const found = new Int32Array(size);
  let count = 0;
  for (let index = 0; index < size; index += 1) {
    if (byClass?.(index) === NO) continue;
    found[count] = index;
    count += 1;
  }
  return found.subarray(0, count);
}

/** `statusOf` for many subjects at once; those that are not asked are not concerned. */
function statusColumn({ record, ...tests }: RuleTests<ColumnTest>, subjects: Subjects, size: number): Uint8Array {
  const [applies, decides, status] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  tests.applies(subjects, applies);
  const relevant = subjects.filter((index) => applies[index] !== NO);
  tests.decides(relevant, decides);
  const gaps = relevant.filter((index) => applies[index] === YES && decides[index] === NO);
  const partly = new Uint8Array(size);
  tests.partly?.(gaps, partly);
  for (const index of relevant) {
    const half = partly[index] === YES;
    status[index] = codeOf(statusOf(record, valueOf(applies[index]), valueOf(decides[index]), () => half));
  }
  return status;
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
export function statusIn(record: RuleRecord, subject: Entity<Kind>, evaluation: Evaluation): Status {
  const { applies, decides, partly } = rule(record, (one) => test(one, evaluation));
  const applying = applies(subject);
  const decided = applying === false ? unknown : decides(subject);
  return statusOf(record, applying, decided, () => partly?.(subject) === true);
}

/** Three-valued: true raises or meets, false clears or leaves a gap, unknown asks. `partly` only where the rule is not met. */
function statusOf(
  { kind }: RuleRecord,
  applying: boolean | Unknown,
  decided: boolean | Unknown,
  partly: () => boolean,
): Status {
  if (applying === false) return "not-relevant";
  if (kind === "concern") {
    if (decided === false) return "cleared";
    return applying === true && decided === true ? "raised" : "unknown";
  }
  if (decided === true) return "met";
  if (applying === true && decided === false) return partly() ? "partly" : "gap";
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

function derive(rule: BoundRule, finding: Finding): Derivation {
  const asked = rule.asked();
  const applies = asked.applies(finding.subject);
  if (applies.value === false) return { finding, applies };
  const decided = asked.decides(finding.subject);
  return asked.partly === undefined || decided.value !== false
    ? { finding, applies, decided }
    : { finding, applies, decided, partly: asked.partly(finding.subject) };
}
