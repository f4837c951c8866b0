import { createEvaluation, facts, judge, assess, parse, type Document, type Knowledge } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { elementsOf, ladder, type Ladder } from "./ladder.ts";

/** What one process measured. Times in milliseconds, memory in megabytes of 1,000,000 bytes. */
export interface Measured {
  readonly elements: number;
  readonly entities: number;
  /** Rules asked of subjects: rules × subjects of their kind. */
  readonly checks: number;
  /** Findings that are not "not relevant". */
  readonly findings: number;
  readonly kilobytes: number;
  readonly parse: number;
  readonly engine: number;
  /** Processor time of the engine, helper threads included: what stays comparable on a busy machine. */
  readonly engineCpu: number;
  readonly questions: number;
  readonly open: number;
  readonly peak: number;
}

/** Measures one ladder in this process, cold: each step is run once. */
export function measure(of: Ladder): Measured {
  const knowledge = readPack();
  const text = ladder(of);
  const [read, parseTime] = timed(() => parse([{ path: "sekisho.yaml", bytes: text }], knowledge));
  const problem = read.problems[0];
  if (problem !== undefined) throw new Error(`the ladder is no valid document: ${JSON.stringify(problem)}`);
  const { document } = read;
  const used = process.cpuUsage();
  const [judged, engine] = timed(() => judge(createEvaluation(document, knowledge, facts), knowledge));
  const { user, system } = process.cpuUsage(used);
  const assessment = assess(document, knowledge, "2026-11-25");
  const [, open] = timed(() => assessment.open());
  const [, questions] = timed(() => assessment.questions());
  return {
    elements: elementsOf(of.components),
    entities: document.byId.size,
    checks: checksOf(document, knowledge),
    findings: [...judged.findings()].length,
    kilobytes: text.length / 1000,
    parse: parseTime,
    engine,
    engineCpu: (user + system) / 1000,
    questions,
    open,
    peak: (process.resourceUsage().maxRSS * 1024) / 1_000_000,
  };
}

/** How often a rule is asked of a subject. */
export function checksOf(document: Document, knowledge: Knowledge): number {
  let checks = 0;
  for (const rule of [...knowledge.concerns.values(), ...knowledge.recommendations.values()])
    checks += document.entities[rule.subject].length;
  return checks;
}

function timed<T>(run: () => T): readonly [T, number] {
  const before = performance.now();
  const result = run();
  return [result, performance.now() - before];
}
