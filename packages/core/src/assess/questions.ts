import type { Document } from "../model/document.ts";
import type { Finding } from "./finding.ts";
import type { Judged } from "./judge.ts";
import type { Rating, Weight } from "./rating.ts";
import { gatheredUnder } from "./leaves.ts";

/** Something to find out: a field to state, or a part to draw or name absent, for one or several subjects. */
export interface Question {
  /** `properties.debug_port`, `holds`, `protection.transport` …, or `part:CLASS`. */
  readonly about: string;
  readonly kind: "field" | "part";
  /** Kind of entity that the field belongs to. */
  readonly of: string;
  /** Addresses to fill in: one question, many subjects. */
  readonly addresses: readonly string[];
  /** Findings that stay open until it is answered. */
  readonly findings: readonly string[];
  /** Sum of what the open findings weigh, each shared among the questions it waits for. */
  readonly worth: number;
  readonly rating: Rating;
  readonly asked: readonly string[];
}

/** How far answering goes: how many questions, in their order, decide all that is critical and open, and half of it. */
export interface QuestionPlan {
  /** Critical findings that are open. */
  readonly critical: number;
  /** The first so many questions decide all of them … */
  readonly all: number;
  /** … and the first so many half of them. */
  readonly half: number;
}

const worthOf: Readonly<Record<Rating, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

interface Open {
  readonly about: string;
  readonly of: string;
  readonly kind: "field" | "part";
  readonly asks: Set<Ask>;
  readonly findings: Set<string>;
  worth: number;
  rating: Rating;
}

/** Open findings that wait for the same questions. */
interface Waiting {
  readonly left: Set<string>;
  critical: number;
  worth: number;
}

/**
 * Open questions in an order worth asking them in: what is critical first, and of that first what completes the most.
 * A finding is decided once all it waits for is answered. Questions about the same property of several parts are one.
 */
export function questionsOf(
  judged: Judged,
  weigh: (finding: Finding) => Weight,
  document: Document,
): { readonly questions: readonly Question[]; readonly plan: QuestionPlan } {
  const open = new Map<string, Open>();
  const waiting = new Map<string, Waiting>();
  const asksOf = asking(judged, document);
  for (const finding of judged.findings((status) => status === "unknown")) {
    const asks = asksOf(finding);
    const { rating } = weigh(finding);
    const keys = new Set<string>();
    for (const ask of asks) {
      const { key } = ask;
      keys.add(key);
      let one = open.get(key);
      if (one === undefined) {
        const { about, of, kind } = ask;
        one = { about, of, kind, asks: new Set(), findings: new Set(), worth: 0, rating };
        open.set(key, one);
      }
      one.asks.add(ask);
      one.findings.add(finding.id);
      one.worth += worthOf[rating] / asks.length;
      if (worthOf[rating] > worthOf[one.rating]) one.rating = rating;
    }
    if (keys.size === 0) continue;
    const signature = [...keys].sort().join("|");
    const group = waiting.get(signature) ?? { left: keys, critical: 0, worth: 0 };
    group.critical += rating === "critical" ? 1 : 0;
    group.worth += worthOf[rating];
    waiting.set(signature, group);
  }
  const { order, plan } = planned([...waiting.values()], open);
  return { questions: order.map(questionOf), plan };
}

/** One thing to state: a field of an entity, or whether a part is there. */
interface Ask {
  readonly about: string;
  readonly of: string;
  /** What makes several of them one question. */
  readonly key: string;
  readonly kind: "field" | "part";
  readonly address: string;
  /** Who was asked, as the field says. */
  asked: string | undefined;
}

/** What open findings wait for. */
function asking(judged: Judged, document: Document): (finding: Finding) => readonly Ask[] {
  const asks = new Map<string, Ask>();
  const ask = (kind: Ask["kind"], entity: string, field: string, about: string): Ask => {
    const address = `${entity}.${field}`;
    const id = kind === "field" ? address : `${address} ${about}`;
    let one = asks.get(id);
    if (one === undefined) {
      const of = document.byId.get(entity)?.kind ?? "";
      asks.set(id, (one = { about, of, key: `${of} ${about}`, kind, address, asked: undefined }));
    }
    return one;
  };
  const under = gatheredUnder((leaf) => {
    if (leaf.on === "part-missing") return ask("part", leaf.of, "absent", `part:${leaf.part}`);
    if (leaf.on !== "missing") return undefined;
    const one = ask("field", leaf.at.entity, leaf.at.field, leaf.at.field);
    one.asked ??= leaf.asked;
    return one;
  });
  return (finding) => {
    const { applies, decided } = judged.derive(finding);
    const found: Ask[] = [];
    for (const came of [applies, decided]) {
      if (came === undefined || typeof came.value === "boolean") continue;
      const all = [...under(came.because)];
      for (const kind of ["field", "part"] as const) for (const one of all) if (one.kind === kind) found.push(one);
    }
    return found;
  };
}

const questionOf = (one: Open): Question => ({
  about: one.about,
  of: one.of,
  kind: one.kind,
  addresses: [...new Set([...one.asks].map(({ address }) => address))],
  findings: [...one.findings],
  worth: one.worth,
  rating: one.rating,
  asked: [...new Set([...one.asks].map(({ asked }) => asked).filter((who) => who !== undefined))],
});

/**
 * Chooses one question after the other: the one that brings the most open findings nearest to a decision, critical
 * findings before all others. Choosing the fewest is a covering problem; this is its usual approximation.
 */
function planned(waiting: readonly Waiting[], open: ReadonlyMap<string, Open>): { order: Open[]; plan: QuestionPlan } {
  const critical = waiting.reduce((sum, one) => sum + one.critical, 0);
  const order: Open[] = [];
  let settled = 0;
  let all = 0;
  let half = 0;
  let rest = waiting;
  while (rest.length > 0) {
    const first = rest.some((one) => one.critical > 0) ? rest.filter((one) => one.critical > 0) : rest;
    const chosen = best(first, open);
    const question = open.get(chosen);
    if (question !== undefined) order.push(question);
    for (const one of rest) if (one.left.delete(chosen) && one.left.size === 0) settled += one.critical;
    rest = rest.filter((one) => one.left.size > 0);
    if (critical > 0 && half === 0 && settled * 2 >= critical) half = order.length;
    if (critical > 0 && all === 0 && settled === critical) all = order.length;
  }
  return { order, plan: { critical, all, half } };
}

/** A group counts with its worth over the square of what it still waits for: the nearly decided come first. */
function best(groups: readonly Waiting[], open: ReadonlyMap<string, Open>): string {
  const scores = new Map<string, number>();
  for (const { left, worth } of groups) {
    for (const key of left) scores.set(key, (scores.get(key) ?? 0) + worth / left.size ** 2);
  }
  const ahead = (a: string, b: string): boolean => {
    const [more, less] = [scores.get(a) ?? 0, scores.get(b) ?? 0];
    if (more !== less) return more > less;
    const [worth, other] = [open.get(a)?.worth ?? 0, open.get(b)?.worth ?? 0];
    return worth === other ? a < b : worth > other;
  };
  return [...scores.keys()].reduce((a, b) => (ahead(b, a) ? b : a));
}
